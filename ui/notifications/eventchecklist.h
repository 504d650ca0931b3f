// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/eventtype.h"

#include <QWidget>

class QCheckBox;
class QGroupBox;
class QPushButton;

namespace smartfleet {

/// 通知イベント: every event type with a check mark, by category.
class EventCheckList : public QWidget
{
    Q_OBJECT
public:
    explicit EventCheckList(const EventCatalogue& catalogue, QWidget* parent = nullptr);

    void setChecked(const QStringList& eventIds);
    /// The ids that are on, in catalogue order.
    QStringList checked() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void setAll(bool on);
    void arrange(int columns);

    struct Box
    {
        EventType type;
        QCheckBox* box;
    };
    std::vector<Box> m_boxes;
    std::vector<QGroupBox*> m_groups; ///< one a category, in the order of m_boxes
    int m_columns = 0;
    QPushButton* m_all;
    QPushButton* m_none;
};

} // namespace smartfleet
