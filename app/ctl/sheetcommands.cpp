// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/sheetcommands.h"

#include "app/core/csvwriter.h"
#include "app/ctl/json.h"
#include "app/domain/problems.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QString text(const std::string& words)
{
    return QString::fromLocal8Bit(words.c_str());
}

QJsonObject numbersOf(const ImportOutcome& outcome)
{
    return {{u"added"_s, outcome.added}, {u"changed"_s, outcome.changed}, {u"unchanged"_s, outcome.unchanged}};
}

QString inWords(const ImportOutcome& outcome)
{
    return Ctl::tr("%1 added, %2 changed, %3 unchanged").arg(outcome.added).arg(outcome.changed).arg(outcome.unchanged);
}

void sayProblems(const Context& context, const std::vector<ImportProblem>& problems)
{
    for (const ImportProblem& problem : problems)
        context.say(Ctl::tr("Line %1: %2").arg(problem.line).arg(describe(problem.error).message));
}

QJsonArray problemsOf(const ImportPlan& plan)
{
    QJsonArray problems;
    for (const ImportProblem& problem : plan.problems) {
        QJsonObject object = toJson(problem.error);
        object.insert(u"line"_s, problem.line);
        problems.append(object);
    }
    return problems;
}

QJsonArray changesOf(const ImportPlan& plan)
{
    const QStringList& columns = formatOf(plan.kind).columns;
    QJsonArray changes;
    for (const ImportChange& change : plan.changes) {
        QJsonArray fields;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (change.before.value(i) != change.after.at(i))
                fields.append(QJsonObject{{u"field"_s, columns.at(i)},
                                          {u"from"_s, change.before.isEmpty() ? QJsonValue() : change.before.at(i)},
                                          {u"to"_s, change.after.at(i)}});
        }
        changes.append(QJsonObject{{u"line"_s, change.line},
                                   {u"change"_s, change.before.isEmpty() ? u"added"_s : u"changed"_s},
                                   {u"id"_s, keyOf(formatOf(plan.kind), change.after)},
                                   {u"fields"_s, fields}});
    }
    return changes;
}

/// A line for each change: what it is about, then each field that changes.
QString linesOf(const ImportPlan& plan)
{
    const SheetFormat& format = formatOf(plan.kind);
    QStringList lines;
    for (const ImportChange& change : plan.changes) {
        QStringList fields;
        for (qsizetype i = format.keys; i < format.columns.size(); ++i) {
            if (change.before.isEmpty() && !change.after.at(i).isEmpty())
                fields += u"%1: %2"_s.arg(format.columns.at(i), change.after.at(i));
            else if (!change.before.isEmpty() && change.before.at(i) != change.after.at(i))
                fields += u"%1: %2 → %3"_s.arg(format.columns.at(i), change.before.at(i), change.after.at(i));
        }
        const QString what =
            change.before.isEmpty() ? Ctl::tr("Line %1 adds %2 (%3)") : Ctl::tr("Line %1 changes %2 (%3)");
        lines += what.arg(QString::number(change.line), keyOf(format, change.after), fields.join(u", "_s));
    }
    lines += inWords(plan.outcome);
    return lines.join(u'\n');
}

int answerPlan(const Context& context, Session& session, SheetKind kind, const QByteArray& csv)
{
    const Result<ImportPlan> plan = planImport(*session.store, session.catalogue, kind, csv);
    if (!plan)
        return context.fail(plan.error());
    QJsonObject document = numbersOf(plan->outcome);
    document.insert(u"changes"_s, changesOf(*plan));
    document.insert(u"problems"_s, problemsOf(*plan));
    sayProblems(context, plan->problems);
    const int answered = context.answer(document, linesOf(*plan));
    return plan->problems.empty() ? answered : int(Context::BadInput);
}

int answerImport(const Context& context, Session& session, SheetKind kind, const QByteArray& csv)
{
    std::vector<ImportProblem> problems;
    const Result<ImportOutcome> outcome = session.directory.importSheet(kind, csv, problems);
    if (!outcome) {
        sayProblems(context, problems);
        return context.fail(outcome.error());
    }
    return context.answer(numbersOf(*outcome), inWords(*outcome));
}

void addImport(const CommandLine& line, CLI::App* group, SheetKind kind)
{
    struct Input
    {
        std::string file;
        bool dryRun = false;
    };
    auto input = std::make_shared<Input>();
    CLI::App* command = line.command(group, "import", Ctl::tr("Takes in a CSV file, all of it or nothing"),
                                     [input, kind](Context& context) {
                                         const Result<QByteArray> csv = Context::readFile(text(input->file));
                                         if (!csv)
                                             return context.fail(csv.error());
                                         return context.withSession([&](Session& session) {
                                             return input->dryRun ? answerPlan(context, session, kind, *csv)
                                                                  : answerImport(context, session, kind, *csv);
                                         });
                                     });
    command
        ->add_option("FILE", input->file,
                     Ctl::tr("CSV with a header row, UTF-8 or Shift_JIS; - for standard input").toStdString())
        ->required();
    command->add_flag("--dry-run", input->dryRun,
                      Ctl::tr("Only lists what would be added and changed, and every wrong line").toStdString());
}

Result<> save(const QString& name, const QByteArray& bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::Storage, u"file_unwritable"_s, {name, file.errorString()});
    return {};
}

int answerExport(const Context& context, Session& session, SheetKind kind, const QString& file, CsvEncoding encoding)
{
    const auto rows = sheetOf(*session.store, kind);
    if (!rows)
        return context.fail(rows.error());
    const Result<QByteArray> csv = toCsv(*rows, encoding);
    if (!csv)
        return context.fail(csv.error());
    if (file == u"-"_s && !context.json)
        return context.answerBytes(*csv);
    const int number = int(rows->size()) - 1;
    QJsonObject document{{u"exported"_s, number}};
    if (file == u"-"_s) {
        document.insert(u"csv"_s, QString::fromUtf8(toCsv(*rows, CsvEncoding::Utf8).value_or(QByteArray()).mid(3)));
    } else {
        if (const Result<> saved = save(file, *csv); !saved)
            return context.fail(saved.error());
        document.insert(u"file"_s, file);
    }
    return context.answer(document, Ctl::tr("%n entries were exported.", nullptr, number));
}

void addExport(const CommandLine& line, CLI::App* group, SheetKind kind)
{
    struct Input
    {
        std::string file, encoding = "utf-8";
    };
    auto input = std::make_shared<Input>();
    CLI::App* command =
        line.command(group, "export", Ctl::tr("Writes all of them into a CSV file that can be imported again"),
                     [input, kind](Context& context) {
                         return context.withSession([&](Session& session) {
                             const CsvEncoding encoding =
                                 input->encoding == "shift_jis" ? CsvEncoding::ShiftJis : CsvEncoding::Utf8;
                             return answerExport(context, session, kind, text(input->file), encoding);
                         });
                     });
    command->add_option("FILE", input->file, Ctl::tr("The file to write; - for standard output").toStdString())
        ->required();
    command
        ->add_option("--encoding", input->encoding, Ctl::tr("utf-8 (with byte order mark) or shift_jis").toStdString())
        ->check(CLI::IsMember({"utf-8", "shift_jis"}));
}

} // namespace

void addSheetCommands(const CommandLine& line, CLI::App* group, SheetKind kind)
{
    addImport(line, group, kind);
    addExport(line, group, kind);
}

} // namespace smartfleet
