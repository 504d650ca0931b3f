// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace smartfleet {

class DeliveryList;
class EventCatalogue;
class MessageBar;
class OutcomeView;
class QuotaPanel;
class WhyNothingView;
class WindowState;

/// 配信履歴: what went to which talk room and how it stands, with the reason and cure of what failed; the same in
/// figures; why a room got nothing; and how much of LINE WORKS' quota is used.
class DeliveriesPage : public QWidget
{
    Q_OBJECT
public:
    enum Tab { ListTab, WhyTab, ChartTab, QuotaTab };

    DeliveriesPage(const EventCatalogue& catalogue, WindowState& state, QWidget* parent = nullptr);

    MessageBar& bar() { return *m_bar; }
    DeliveryList& list() { return *m_list; }
    WhyNothingView& why() { return *m_why; }
    OutcomeView& outcomes() { return *m_outcomes; }
    QuotaPanel& quota() { return *m_quota; }
    Tab tab() const;
    void showTab(Tab tab);
    /// Whether there is anything to be sent again.
    void setFailed(int failed);

signals:
    /// The wish to see what is in front anew.
    void reloadRequested();
    void retryAllRequested();
    void retrySelectedRequested();
    void shown(bool visible);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void addShortcuts();
    void showButtons();
    void retranslate();

    WindowState& m_windowState;
    QLabel* m_title;
    QPushButton* m_retrySelected;
    QPushButton* m_retryAll;
    MessageBar* m_bar;
    QTabWidget* m_tabs;
    DeliveryList* m_list;
    WhyNothingView* m_why;
    OutcomeView* m_outcomes;
    QuotaPanel* m_quota;
    int m_failed = 0;
};

} // namespace smartfleet
