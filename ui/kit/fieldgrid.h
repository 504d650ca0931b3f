// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace smartfleet {

/// Fields beside each other in as many columns as have room for the words in them, and below each other where there is
/// no such room: the filters above a list. Hidden fields take no place.
class FieldGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FieldGrid(QWidget* parent = nullptr);

    /// Takes it over. Tab goes through the fields in the order in which they were added.
    void add(QWidget* field);

    /// As narrow as one column, and as high as the columns of now need.
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int columnsFor(int width) const;
    void arrange();

    std::vector<QWidget*> m_fields;
    QGridLayout* m_grid;
    std::vector<QWidget*> m_arranged; ///< those that have a place now
    int m_columns = 0;
};

} // namespace smartfleet
