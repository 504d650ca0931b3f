// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/guide.h"
#include "ui/kit/place.h"
#include "ui/kit/uicontext.h"

#include <QDockWidget>
#include <QPointer>

namespace smartfleet {

class GuidePane;

/// The guide at the window's side: whether it is open, how wide it is, where it stands and what is checked off are
/// remembered.
class GuideDock : public QDockWidget, public Guide
{
    Q_OBJECT
public:
    explicit GuideDock(const UiContext& context, QWidget* parent = nullptr);

    using QDockWidget::show;
    void show(const QString& topic) override;
    /// Opens and closes it; with a text and a shortcut, for a menu. Escape gives the focus back to where it came from.
    QAction* action() const { return m_action; }
    /// How wide the person left it.
    int rememberedWidth() const;
    void setVisible(bool visible) override;

signals:
    void placeRequested(const smartfleet::Place& place);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Made when it is first shown: a start without the guide doesn't wait for it.
    GuidePane& pane();
    bool isInFront() const;
    void open();
    void toggle();
    void giveFocusBack();
    void retranslate();

    WindowState& m_state;
    GuidePane* m_pane = nullptr;
    QAction* m_action;
    QPointer<QWidget> m_cameFrom; ///< what had the focus before the guide
};

} // namespace smartfleet
