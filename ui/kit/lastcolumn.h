// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace smartfleet {

/// Gives a table's last column what the others leave. QHeaderView's own stretching makes it narrower than its title
/// where the others leave too little; here the table is scrolled then. Is the table's child.
class LastColumn : public QObject
{
    Q_OBJECT
public:
    explicit LastColumn(QTableView& table);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void onResized(int column, int width);
    int lastColumn() const;
    int left(int column) const;

    QTableView& m_table;
    const QObject* m_viewport;
    bool m_isFitting = false;
};

} // namespace smartfleet
