// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QGridLayout;
class QLabel;

namespace smartfleet {

class WordLabel;

/// What is known of a thing, to be read and copied: names and values in two columns, or each value below its name where
/// that would be too narrow.
class FactList : public QWidget
{
    Q_OBJECT
public:
    /// A row for each of the object names, which its value has.
    explicit FactList(const QStringList& names, QWidget* parent = nullptr);

    /// Names and values, as many as there are rows.
    void setFacts(const std::vector<std::pair<QString, QString>>& facts);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(bool stacked);

    struct Row
    {
        QLabel* name;
        WordLabel* value;
    };

    std::vector<Row> m_rows;
    QGridLayout* m_grid;
    bool m_isStacked = false;
};

} // namespace smartfleet
