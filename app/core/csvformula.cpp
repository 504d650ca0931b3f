// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/csvformula.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

bool needsGuard(QStringView field)
{
    while (field.startsWith(u'\'')) // its own apostrophe looks like a guard if what follows would need one
        field = field.mid(1);
    if (field.isEmpty() || !u"=+-@\t\r"_s.contains(field.front()))
        return false;
    bool isNumber = false;
    (void)field.toDouble(&isNumber);
    return !isNumber;
}

} // namespace

QString withFormulaGuard(const QString& field)
{
    return needsGuard(field) ? u'\'' + field : field;
}

QString withoutFormulaGuard(const QString& guarded)
{
    return guarded.startsWith(u'\'') && needsGuard(guarded) ? guarded.mid(1) : guarded;
}

} // namespace smartfleet
