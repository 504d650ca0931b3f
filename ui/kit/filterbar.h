// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/fieldgrid.h"

#include <QString>

#include <functional>

class QComboBox;
class QLineEdit;

namespace smartfleet {

class TimeSpanField;
class WindowState;

/// The filters of a list. Tells of each change once, and is found at the next start as a person left it.
class FilterBar : public FieldGrid
{
    Q_OBJECT
public:
    /// Whether nothing is filtered.
    bool isClear() const;
    void clear();
    virtual void retranslate() = 0;

signals:
    void changed();

protected:
    /// What is set is kept under `name`; `state` must outlive it.
    FilterBar(WindowState& state, const QString& name, QWidget* parent);

    /// One more field, after those before it; a choice's first entry is the one that filters nothing.
    QLineEdit* addEdit(const QString& objectName);
    QComboBox* addCombo(const QString& objectName);
    TimeSpanField* addSpan();
    /// Puts back what was kept; to be called once all choices have their entries, which are kept by their data.
    void restore();
    /// Clears everything, sets what `fill` sets, and tells of one change. It isn't kept: a link led here, no habit.
    void showOnly(const std::function<void()>& fill);

private:
    /// A field that is kept under a name of its own.
    struct Field
    {
        QString name = {};
        std::function<QString()> value = {}; ///< empty = it filters nothing
        std::function<void(const QString&)> setValue = {};
    };
    void append(QWidget* widget, Field field);
    void keep();
    void onChange();
    void set(const std::function<QString(const Field&)>& valueOf);

    WindowState& m_windowState;
    QString m_name;
    std::vector<Field> m_kept;
    bool m_isQuiet = true; ///< until what was kept is there again, and while several fields are set at once
};

} // namespace smartfleet
