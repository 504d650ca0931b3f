// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace smartfleet::test {

/// Tells one event from another on a message: the name of its vehicle, which looks like nothing else there.
QString mark(int number);
/// The numbers of the marks on a message, in the order in which they stand there.
std::vector<int> marksOn(const QString& text);
/// A CloudEvent of a vehicle that isn't registered, but named by its mark(), as is the event; it happened just now.
QByteArray markedEvent(int number, const QByteArray& company, const QByteArray& type);

} // namespace smartfleet::test
