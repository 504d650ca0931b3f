// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/problems.h"

#include "app/domain/problemtable.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

const QHash<QLatin1StringView, const ProblemRow*>& rowsByCode()
{
    static const QHash<QLatin1StringView, const ProblemRow*> rows = [] {
        QHash<QLatin1StringView, const ProblemRow*> all;
        for (const auto& table :
             {inputProblems(), lineworksProblems(), linkProblems(), storeProblems(), intakeProblems()}) {
            for (const ProblemRow& row : table)
                all.insert(QLatin1StringView(row.code), &row);
        }
        return all;
    }();
    return rows;
}

const ProblemRow* rowOf(const QString& code)
{
    const QByteArray bytes = code.toLatin1();
    return rowsByCode().value(QLatin1StringView(bytes.constData(), bytes.size()), nullptr);
}

// the names of fields as the forms show them, for errors whose argument is a field
const QHash<QString, const char*>& fieldLabels()
{
    static const QHash<QString, const char*> labels{
        {u"clientId"_s, QT_TRANSLATE_NOOP("Problems", "Client ID")},
        {u"clientSecret"_s, QT_TRANSLATE_NOOP("Problems", "Client Secret")},
        {u"serviceAccount"_s, QT_TRANSLATE_NOOP("Problems", "Service Account")},
        {u"privateKey"_s, QT_TRANSLATE_NOOP("Problems", "Private Key")},
        {u"domainId"_s, QT_TRANSLATE_NOOP("Problems", "Domain ID")},
        {u"botAdmins"_s, QT_TRANSLATE_NOOP("Problems", "Bot administrators")},
        {u"botSubAdmins"_s, QT_TRANSLATE_NOOP("Problems", "Deputy bot administrators")},
        {u"photoUrl"_s, QT_TRANSLATE_NOOP("Problems", "Picture address")},
        {u"channelId"_s, QT_TRANSLATE_NOOP("Problems", "Channel ID")},
        {u"events"_s, QT_TRANSLATE_NOOP("Problems", "Notification events")},
        {u"id"_s, QT_TRANSLATE_NOOP("Problems", "ID")},
        {u"name"_s, QT_TRANSLATE_NOOP("Problems", "Name")},
        {u"company"_s, QT_TRANSLATE_NOOP("Problems", "Company")},
        {u"user"_s, QT_TRANSLATE_NOOP("Problems", "User")},
        {u"department"_s, QT_TRANSLATE_NOOP("Problems", "Department")},
        {u"plate"_s, QT_TRANSLATE_NOOP("Problems", "Number plate")},
        {u"device"_s, QT_TRANSLATE_NOOP("Problems", "Device")},
        {u"ownWords"_s, QT_TRANSLATE_NOOP("Problems", "Own wording")},
        {u"scope"_s, QT_TRANSLATE_NOOP("Problems", "Scope")},
    };
    return labels;
}

/// Whether the first argument of the code names a field.
bool isAboutField(const QString& code)
{
    static const QStringList codes{u"missing_field"_s, u"invalid_field"_s, u"invalid_id"_s, u"too_many_admins"_s,
                                   u"admins_repeated"_s};
    return codes.contains(code);
}

/// Whether the first argument of the code is another error's code, followed by that one's arguments.
bool hasCause(const QString& code)
{
    return code == u"delivery_expired"_s || code == u"summary_not_attached"_s;
}

QString filled(const char* text, const Error& error);

/// The argument with this number, from 1, for a reader: a field as the forms name it, the error behind an error in its
/// own words, a dash for what nobody told.
QString argument(const Error& error, qsizetype number)
{
    if (number > error.args.size())
        return u"–"_s;
    const QString& arg = error.args.at(number - 1);
    if (number == 1 && hasCause(error.code)) {
        const ProblemRow* cause = rowOf(arg);
        return cause ? filled(cause->message, {error.kind, arg, error.args.mid(1)}) : arg;
    }
    const char* label = number == 1 && isAboutField(error.code) ? fieldLabels().value(arg) : nullptr;
    return label ? QCoreApplication::translate("Problems", label) : arg;
}

QString filled(const char* text, const Error& error)
{
    if (!*text)
        return {};
    const QString sentence = QCoreApplication::translate("Problems", text);
    // in one go, because an argument may hold a percent sign itself
    QString whole;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const qsizetype number =
            sentence.at(i) == u'%' && i + 1 < sentence.size() ? sentence.at(i + 1).digitValue() : 0;
        if (number < 1) {
            whole += sentence.at(i);
            continue;
        }
        whole += argument(error, number);
        ++i;
    }
    return whole;
}

struct ReasonRow
{
    UnmatchedReason reason;
    const char* sentence;
    const char* cure;
};
constexpr ReasonRow Reasons[] = {
    {UnmatchedReason::UnknownVehicle,
     QT_TRANSLATE_NOOP("Problems", "The vehicle or its device is not registered here."),
     QT_TRANSLATE_NOOP("Problems", "Register the vehicle with its device ID.")},
    {UnmatchedReason::UnknownUser, QT_TRANSLATE_NOOP("Problems", "The user is not registered here."),
     QT_TRANSLATE_NOOP("Problems", "Register the user.")},
    {UnmatchedReason::UnknownCompany, QT_TRANSLATE_NOOP("Problems", "The company is not registered here."),
     QT_TRANSLATE_NOOP("Problems", "Register the company under the ID that the sender uses.")},
    {UnmatchedReason::NoSetting, QT_TRANSLATE_NOOP("Problems", "The company has no notification setting."),
     QT_TRANSLATE_NOOP("Problems", "Register a notification setting for the company.")},
    {UnmatchedReason::EventOff,
     QT_TRANSLATE_NOOP("Problems", "This event is switched off in the company's notification settings."),
     QT_TRANSLATE_NOOP("Problems", "Switch the event on in the notification setting.")},
    {UnmatchedReason::NotLinked, QT_TRANSLATE_NOOP("Problems", "LINE WORKS was not linked when the event arrived."),
     QT_TRANSLATE_NOOP("Problems", "Link LINE WORKS.")},
    {UnmatchedReason::Suspended,
     QT_TRANSLATE_NOOP("Problems", "Only users' notification settings match, and those are suspended."),
     QT_TRANSLATE_NOOP("Problems",
                       "Allow users' notifications in the integration, or register a setting of the "
                       "company.")},
};

} // namespace

Problem describe(const Error& error)
{
    if (const ProblemRow* row = rowOf(error.code))
        return {filled(row->message, error), filled(row->hint, error)};
    return {QCoreApplication::translate("Problems", "Something went wrong (%1).").arg(error.code),
            QCoreApplication::translate(
                "Problems", "Try again; if it goes on, send the output of `smartfleetctl doctor` to support.")};
}

QString describe(UnmatchedReason reason)
{
    for (const ReasonRow& row : Reasons) {
        if (row.reason == reason)
            return QCoreApplication::translate("Problems", row.sentence);
    }
    return {};
}

QString cureOf(UnmatchedReason reason)
{
    for (const ReasonRow& row : Reasons) {
        if (row.reason == reason)
            return QCoreApplication::translate("Problems", row.cure);
    }
    return {};
}

bool isKnownErrorCode(const QString& code)
{
    return rowOf(code) != nullptr;
}

} // namespace smartfleet
