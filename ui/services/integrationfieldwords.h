// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace smartfleet {

/// 利用者操作許可 among the fields of the form; an error is never about it.
inline const QString UserPermissionField = QStringLiteral("userPermission");

/// What stands at a field of the form with which LINE WORKS is linked, in the language of now.
struct FieldWords
{
    QString label = {};
    QString explanation = {};
    QString help = {}; ///< of the button that shows where the value is found; empty = there is none
};

/// `isEdit`: of the form in which a link is edited.
FieldWords wordsOfField(const QString& field, bool isEdit);

} // namespace smartfleet
