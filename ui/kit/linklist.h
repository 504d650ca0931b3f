// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QListWidget>

#include <vector>

class QLabel;

namespace smartfleet {

/// A short list whose entries lead somewhere, by a click or by Enter; it and its heading are hidden while it is empty.
class LinkList : public QListWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        QIcon icon = {};
        QString text = {};
        QString detail = {}; ///< in a line of its own
        bool leadsOn = true; ///< false = there is nothing to follow any more
        QString more = {};   ///< to be seen while the pointer is on it
    };

    /// `heading` stands before it and names it.
    explicit LinkList(QLabel& heading, QWidget* parent = nullptr);

    /// What is chosen stays chosen.
    void setEntries(const std::vector<Entry>& entries);
    /// Follows the chosen entry, or else the first.
    void followFirst();

signals:
    void followed(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    void follow(const QListWidgetItem* item);

    QLabel& m_heading;
};

} // namespace smartfleet
