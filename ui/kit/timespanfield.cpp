// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/timespanfield.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

const QStringList Words{{}, u"today"_s, u"lastDay"_s, u"lastWeek"_s}; ///< as the choices stand
const QChar Between = u'/';

} // namespace

TimeSpanField::TimeSpanField(QWidget* parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_times(new QWidget(this))
    , m_fromLabel(new QLabel(m_times))
    , m_from(new QDateTimeEdit(m_times))
    , m_untilLabel(new QLabel(m_times))
    , m_until(new QDateTimeEdit(m_times))
{
    m_choice->setObjectName(u"spanCombo"_s);
    m_from->setObjectName(u"spanFromEdit"_s);
    m_until->setObjectName(u"spanUntilEdit"_s);
    m_choice->addItems({{}, {}, {}, {}, {}});
    m_choice->setMinimumContentsLength(8);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QDateTime today(QDate::currentDate(), QTime(0, 0));
    m_from->setDateTime(today);
    m_until->setDateTime(today.addDays(1));
    for (QDateTimeEdit* edit : {m_from, m_until}) {
        edit->setCalendarPopup(true);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &TimeSpanField::changed);
    }
    m_fromLabel->setBuddy(m_from);
    m_untilLabel->setBuddy(m_until);
    auto* times = new QGridLayout(m_times);
    times->setContentsMargins({});
    times->addWidget(m_fromLabel, 0, 0);
    times->addWidget(m_from, 0, 1);
    times->addWidget(m_untilLabel, 1, 0);
    times->addWidget(m_until, 1, 1);
    times->setColumnStretch(1, 1);
    m_times->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_choice);
    layout->addWidget(m_times);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TimeSpanField::onChoice);
    retranslate();
}

TimeSpan TimeSpanField::span() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (Choice(m_choice->currentIndex())) {
    case All:
        break;
    case Today:
        return {QDateTime(QDate::currentDate(), QTime(0, 0)).toUTC(), {}};
    case LastDay:
        return {now.addDays(-1), {}};
    case LastWeek:
        return {now.addDays(-7), {}};
    case FromUntil:
        return {m_from->dateTime().toUTC(), m_until->dateTime().toUTC()};
    }
    return {};
}

void TimeSpanField::setSpan(const TimeSpan& span)
{
    {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietUntil(m_until);
        const QSignalBlocker quietChoice(m_choice);
        if (span.from.isValid())
            m_from->setDateTime(span.from.toLocalTime());
        m_until->setDateTime(span.until.isValid() ? span.until.toLocalTime()
                                                  : QDateTime(QDate::currentDate().addDays(1), QTime(0, 0)));
        m_choice->setCurrentIndex(FromUntil);
    }
    onChoice();
}

QString TimeSpanField::choice() const
{
    if (m_choice->currentIndex() == FromUntil)
        return m_from->dateTime().toUTC().toString(Qt::ISODate) + Between +
            m_until->dateTime().toUTC().toString(Qt::ISODate);
    return Words[m_choice->currentIndex()];
}

void TimeSpanField::choose(const QString& choice)
{
    const QStringList times = choice.split(Between);
    const TimeSpan span{QDateTime::fromString(times.first(), Qt::ISODate),
                        QDateTime::fromString(times.last(), Qt::ISODate)};
    if (times.size() == 2 && span.from.isValid() && span.until.isValid())
        setSpan(span);
    else
        m_choice->setCurrentIndex(std::max(0, int(Words.indexOf(choice))));
}

void TimeSpanField::onChoice()
{
    m_times->setVisible(m_choice->currentIndex() == FromUntil);
    emit changed();
}

void TimeSpanField::retranslate()
{
    const QString words[] = {tr("Any time"), tr("Today"), tr("Last 24 hours"), tr("Last 7 days"), tr("From – until")};
    for (int i = 0; i < m_choice->count(); ++i)
        m_choice->setItemText(i, words[i]);
    m_choice->setAccessibleName(tr("Filter by time"));
    m_choice->setToolTip(tr("Filter by time"));
    m_fromLabel->setText(tr("From"));
    m_untilLabel->setText(tr("Until"));
}

} // namespace smartfleet
