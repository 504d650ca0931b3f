// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shortcutlist.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace smartfleet {

/// The shortcuts of one screen, or of the window around them.
struct ShortcutGroup
{
    QString title = {};
    std::vector<ShortcutEntry> entries = {};
};

/// Lists every shortcut, by screen. Beside the window, so that a person can try them meanwhile.
class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    /// `collect` is asked anew when the language changes.
    ShortcutSheet(std::function<std::vector<ShortcutGroup>()> collect, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::function<std::vector<ShortcutGroup>()> m_collect;
    QTreeWidget* m_list;
    QLabel* m_more;
    QPushButton* m_close;
};

} // namespace smartfleet
