// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace smartfleet {

/// One field of a form.
struct FormField
{
    QString name = {};
    std::optional<QString> fileName = {}; ///< when it is a file
    QByteArray content = {};
};

/// The fields of a multipart/form-data body (RFC 7578), read strictly; nothing when it isn't one. `contentType` is the
/// whole header, with the boundary.
std::optional<std::vector<FormField>> readFormData(const QByteArray& contentType, const QByteArray& body);

} // namespace smartfleet
