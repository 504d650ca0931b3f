// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/timingfields.h"

#include "app/domain/problems.h"
#include "ui/kit/choicecombo.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/formrow.h"
#include "ui/kit/sentences.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int UsualMinutes = 30;
const QTime UsualAt(8, 0);
const QTime UsualFrom(22, 0);
const QTime UsualUntil(7, 0);
const QString TimeFormat = u"HH:mm"_s;

QTimeEdit* makeTimeEdit(const QString& name, const QTime& usual, QWidget* parent)
{
    auto* edit = new QTimeEdit(usual, parent);
    edit->setObjectName(name);
    edit->setDisplayFormat(TimeFormat);
    return edit;
}

QString scheduleInWords(const SendSchedule& schedule)
{
    switch (schedule.kind) {
    case SendSchedule::Kind::AtOnce:
        break;
    case SendSchedule::Kind::Every:
        return TimingFields::tr("together every %n minutes", nullptr, schedule.minutes);
    case SendSchedule::Kind::Daily:
        return TimingFields::tr("together daily at %1").arg(schedule.at.toString(TimeFormat));
    }
    return TimingFields::tr("at once");
}

QString quietInWords(const DeliveryTiming& timing)
{
    QString when = TimingFields::tr("days off");
    if (timing.quietHours.isSet()) {
        const QString hours =
            timing.daysOff == DaysOff::Quiet ? TimingFields::tr("%1 to %2 and days off") : TimingFields::tr("%1 to %2");
        when = hours.arg(timing.quietHours.from.toString(TimeFormat), timing.quietHours.until.toString(TimeFormat));
    }
    //: %1 is when: hours, days off, or both
    return timing.quietMode == QuietMode::Hold ? TimingFields::tr("quiet: %1, told together afterwards").arg(when)
                                               : TimingFields::tr("quiet: %1, not told").arg(when);
}

} // namespace

QString inWords(SendSchedule::Kind kind)
{
    switch (kind) {
    case SendSchedule::Kind::AtOnce:
        break;
    case SendSchedule::Kind::Every:
        return TimingFields::tr("Together, at intervals");
    case SendSchedule::Kind::Daily:
        return TimingFields::tr("Together, once a day");
    }
    return TimingFields::tr("At once, one by one");
}

QString inWords(DaysOff days)
{
    return days == DaysOff::Quiet ? TimingFields::tr("Quiet all day") : TimingFields::tr("Like other days");
}

QString inWords(QuietMode mode)
{
    return mode == QuietMode::Hold ? TimingFields::tr("Tell together afterwards") : TimingFields::tr("Don't tell");
}

QString inWords(const DeliveryTiming& timing)
{
    QStringList words{scheduleInWords(timing.schedule)};
    if (timing.isQuietEver())
        words += quietInWords(timing);
    if (timing.pauseMinutes > 0)
        words += TimingFields::tr("pause of %n minutes a vehicle and type", nullptr, timing.pauseMinutes);
    return words.join(TimingFields::tr("; "));
}

TimingFields::TimingFields(QWidget* parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_change(new QPushButton(this))
    , m_kind(new QComboBox(this))
    , m_minutes(new QSpinBox(this))
    , m_at(makeTimeEdit(u"dailyAtEdit"_s, UsualAt, this))
    , m_isQuiet(new QCheckBox(this))
    , m_fromLabel(new QLabel(this))
    , m_from(makeTimeEdit(u"quietFromEdit"_s, UsualFrom, this))
    , m_untilLabel(new QLabel(this))
    , m_until(makeTimeEdit(u"quietUntilEdit"_s, UsualUntil, this))
    , m_daysOff(new QComboBox(this))
    , m_mode(new QComboBox(this))
    , m_pause(new QSpinBox(this))
    , m_summaryRow(new FormRow(makeSummary(), Need::None, this, m_change))
    , m_scheduleRow(new FormRow(makeSchedule(), Need::None, this, m_kind))
    , m_quietRow(new FormRow(makeQuietHours(), Need::None, this, m_isQuiet))
    , m_daysOffRow(new FormRow(m_daysOff, Need::None, this))
    , m_modeRow(new FormRow(m_mode, Need::None, this))
    , m_pauseRow(new FormRow(m_pause, Need::None, this))
{
    m_summary->setObjectName(u"timingLabel"_s);
    m_change->setObjectName(u"timingButton"_s);
    m_change->setCheckable(true);
    m_kind->setObjectName(u"scheduleCombo"_s);
    m_minutes->setObjectName(u"everyMinutesBox"_s);
    m_isQuiet->setObjectName(u"quietHoursCheckBox"_s);
    m_daysOff->setObjectName(u"daysOffCombo"_s);
    m_mode->setObjectName(u"quietModeCombo"_s);
    m_pause->setObjectName(u"pauseBox"_s);
    m_quietRow->setObjectName(u"quietHoursRow"_s);
    fill(*m_kind, {SendSchedule::Kind::AtOnce, SendSchedule::Kind::Every, SendSchedule::Kind::Daily});
    fill(*m_daysOff, {DaysOff::Normal, DaysOff::Quiet});
    fill(*m_mode, {QuietMode::Hold, QuietMode::Drop});
    m_minutes->setRange(LeastEveryMinutes, MostEveryMinutes);
    m_pause->setRange(0, MostPauseMinutes);
    layOut();
    connectFields();
    setTiming({});
    retranslate();
}

QWidget* TimingFields::makeSummary()
{
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    auto* box = new QWidget(this);
    auto* line = new FlowLayout(box);
    line->addWidget(m_summary);
    line->addWidget(m_change);
    return box;
}

QWidget* TimingFields::makeSchedule()
{
    auto* box = new QWidget(this);
    auto* line = new FlowLayout(box);
    for (QWidget* part : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_minutes), static_cast<QWidget*>(m_at)})
        line->addWidget(part);
    return box;
}

QWidget* TimingFields::makeQuietHours()
{
    m_fromLabel->setBuddy(m_from);
    m_untilLabel->setBuddy(m_until);
    auto* box = new QWidget(this);
    auto* line = new FlowLayout(box);
    for (QWidget* part :
         {static_cast<QWidget*>(m_isQuiet), static_cast<QWidget*>(m_fromLabel), static_cast<QWidget*>(m_from),
          static_cast<QWidget*>(m_untilLabel), static_cast<QWidget*>(m_until)})
        line->addWidget(part);
    return box;
}

void TimingFields::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    for (FormRow* row : {m_summaryRow, m_scheduleRow, m_quietRow, m_daysOffRow, m_modeRow, m_pauseRow})
        layout->addWidget(row);
}

void TimingFields::connectFields()
{
    connect(m_change, &QPushButton::toggled, this, [this] {
        showParts();
        retranslate();
    });
    for (QComboBox* combo : {m_kind, m_daysOff, m_mode})
        connect(combo, &QComboBox::currentIndexChanged, this, &TimingFields::onEdited);
    for (QSpinBox* box : {m_minutes, m_pause})
        connect(box, &QSpinBox::valueChanged, this, &TimingFields::onEdited);
    for (QTimeEdit* edit : {m_at, m_from, m_until})
        connect(edit, &QTimeEdit::timeChanged, this, &TimingFields::onEdited);
    connect(m_isQuiet, &QCheckBox::toggled, this, &TimingFields::onEdited);
}

void TimingFields::setTiming(const DeliveryTiming& timing)
{
    const SendSchedule& schedule = timing.schedule;
    const QuietHours& hours = timing.quietHours;
    choose(*m_kind, schedule.kind);
    m_minutes->setValue(schedule.kind == SendSchedule::Kind::Every ? schedule.minutes : UsualMinutes);
    m_at->setTime(schedule.kind == SendSchedule::Kind::Daily ? schedule.at : UsualAt);
    m_isQuiet->setChecked(hours.isSet());
    m_from->setTime(hours.isSet() ? hours.from : UsualFrom);
    m_until->setTime(hours.isSet() ? hours.until : UsualUntil);
    choose(*m_daysOff, timing.daysOff);
    choose(*m_mode, timing.quietMode);
    m_pause->setValue(timing.pauseMinutes);
    check(); // in between it may have been wrong
    m_change->setChecked(false);
    showParts();
    showSummary();
}

DeliveryTiming TimingFields::timing() const
{
    DeliveryTiming timing{.schedule = {.kind = chosen<SendSchedule::Kind>(*m_kind)},
                          .daysOff = chosen<DaysOff>(*m_daysOff),
                          .quietMode = chosen<QuietMode>(*m_mode),
                          .pauseMinutes = m_pause->value()};
    if (timing.schedule.kind == SendSchedule::Kind::Every)
        timing.schedule.minutes = m_minutes->value();
    if (timing.schedule.kind == SendSchedule::Kind::Daily)
        timing.schedule.at = m_at->time();
    if (m_isQuiet->isChecked())
        timing.quietHours = {m_from->time(), m_until->time()};
    return timing;
}

FormRow* TimingFields::rowFor(const QString& code)
{
    const QHash<QString, FormRow*> rows{{u"invalid_schedule"_s, m_scheduleRow},
                                        {u"invalid_quiet_hours"_s, m_quietRow},
                                        {u"invalid_pause"_s, m_pauseRow}};
    FormRow* row = rows.value(code);
    if (row)
        m_change->setChecked(true);
    return row;
}

bool TimingFields::check()
{
    const Result<> valid = validate(timing());
    for (FormRow* row : {m_scheduleRow, m_quietRow, m_pauseRow})
        row->setError({});
    if (valid)
        return true;
    if (FormRow* row = rowFor(valid.error().code))
        row->setError(inOneText(describe(valid.error())));
    return false;
}

void TimingFields::onEdited()
{
    showParts();
    showSummary();
    check();
    emit changed();
}

void TimingFields::showParts()
{
    const auto kind = chosen<SendSchedule::Kind>(*m_kind);
    const bool isOpen = m_change->isChecked();
    for (FormRow* row : {m_scheduleRow, m_quietRow, m_daysOffRow, m_pauseRow})
        row->setVisible(isOpen);
    m_minutes->setVisible(kind == SendSchedule::Kind::Every);
    m_at->setVisible(kind == SendSchedule::Kind::Daily);
    for (QWidget* part : {static_cast<QWidget*>(m_fromLabel), static_cast<QWidget*>(m_from),
                          static_cast<QWidget*>(m_untilLabel), static_cast<QWidget*>(m_until)})
        part->setVisible(m_isQuiet->isChecked());
    m_modeRow->setVisible(isOpen && timing().isQuietEver());
}

void TimingFields::showSummary()
{
    m_summary->setText(inWords(timing()));
    m_change->setAccessibleDescription(m_summary->text());
}

void TimingFields::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TimingFields::retranslate()
{
    nameItems<SendSchedule::Kind>(*m_kind);
    nameItems<DaysOff>(*m_daysOff);
    nameItems<QuietMode>(*m_mode);
    m_summaryRow->setTexts(tr("When messages go"));
    m_change->setText(m_change->isChecked() ? tr("Close") : tr("Change"));
    m_change->setAccessibleName(m_change->isChecked() ? tr("Close when messages go") : tr("Change when messages go"));
    m_scheduleRow->setTexts(tr("Sending"), tr("Urgent events always go at once, whatever is chosen here."));
    m_minutes->setAccessibleName(tr("Minutes between messages"));
    m_minutes->setSuffix(tr(" minutes"));
    m_at->setAccessibleName(tr("Time of the daily message"));
    m_quietRow->setTexts(tr("Quiet hours"));
    m_isQuiet->setText(tr("Each day"));
    m_fromLabel->setText(tr("from"));
    m_from->setAccessibleName(tr("Quiet from"));
    m_untilLabel->setText(tr("until"));
    m_until->setAccessibleName(tr("Quiet until"));
    m_daysOffRow->setTexts(tr("Days off"), tr("Saturdays, Sundays, Japan's holidays and the company's own days off."));
    m_modeRow->setTexts(tr("Events in quiet times"));
    m_pauseRow->setTexts(tr("Pause"),
                         tr("Within it, further events of the same vehicle and type are only counted; the "
                            "next message says how many."));
    m_pause->setSuffix(tr(" minutes"));
    m_pause->setSpecialValueText(tr("None"));
    if (!m_quietRow->error().isEmpty())
        check();
    showSummary();
}

} // namespace smartfleet
