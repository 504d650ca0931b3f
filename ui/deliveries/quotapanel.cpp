// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/quotapanel.h"

#include "ui/kit/heightkeeper.h"
#include "ui/kit/pagelook.h"
#include "ui/kit/sentences.h"
#include "ui/kit/statuslabel.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int NoticeFrom = 70; // percent

int percentOf(int used, int limit)
{
    return limit > 0 ? int(std::min<qint64>(100, qint64(used) * 100 / limit)) : 0;
}

Tone toneOf(int percent)
{
    return percent >= 100 ? Tone::Bad : percent >= NoticeFrom ? Tone::Warning : Tone::Good;
}

} // namespace

QStringList RoomCountsModel::columns() const
{
    return {tr("Messages today"), tr("Setting of"), tr("Channel ID")};
}

QString RoomCountsModel::rowId(const RoomCount& row) const
{
    return row.channel.value;
}

QVariant RoomCountsModel::cell(const RoomCount& row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (column == 0)
        return row.messages;
    return column == 1 ? m_owners.value(row.channel.value) : row.channel.value;
}

QuotaPanel::QuotaPanel(QWidget* parent)
    : QWidget(parent)
    , m_minute(makeGauge(u"minuteQuota"_s))
    , m_day(makeGauge(u"dayQuota"_s))
    , m_roomsTitle(new QLabel(this))
    , m_model(new RoomCountsModel(this))
    , m_table(new QTableView(this))
{
    m_table->setObjectName(u"quotaRoomsTable"_s);
    m_table->setModel(m_model);
    makeListLook(*m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    for (const Gauge& gauge : {m_day, m_minute}) {
        layout->addWidget(gauge.title);
        layout->addWidget(gauge.bar);
        layout->addWidget(gauge.words);
        layout->addSpacing(8);
    }
    layout->addWidget(m_roomsTitle);
    layout->addWidget(m_table, 1);
    new HeightKeeper(*this);
    retranslate();
}

QuotaPanel::Gauge QuotaPanel::makeGauge(const QString& name)
{
    Gauge gauge{new QLabel(this), new QProgressBar(this), new StatusLabel(this)};
    QFont bold = gauge.title->font();
    bold.setBold(true);
    gauge.title->setFont(bold);
    gauge.bar->setObjectName(name + u"Bar"_s);
    gauge.bar->setRange(0, 100);
    gauge.words->setObjectName(name + u"Label"_s);
    gauge.words->setWordWrap(true);
    return gauge;
}

void QuotaPanel::showMinute(const QuotaView& quota)
{
    m_minuteUse = quota;
    retranslate();
}

void QuotaPanel::showDay(const DailyUse& use)
{
    const bool isFirst = m_model->rows().empty();
    m_dayUse = use;
    m_model->mergeRows(use.rooms);
    if (isFirst && !use.rooms.empty())
        fitColumns(*m_table);
    retranslate();
}

void QuotaPanel::showOwners(const std::vector<NotificationSettingRow>& settings)
{
    QHash<QString, QString> owners;
    for (const NotificationSettingRow& row : settings)
        owners.insert(row.setting.channel.value, row.userName.isEmpty() ? row.companyName : row.userName);
    m_model->setOwners(owners);
    m_model->retranslate();
}

void QuotaPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QuotaPanel::retranslate()
{
    const QLocale locale;
    m_day.title->setText(tr("Messages today (until midnight in Japan)"));
    m_minute.title->setText(tr("Calls of the last minute"));
    m_day.bar->setAccessibleName(tr("Share of the day's messages that is used"));
    m_minute.bar->setAccessibleName(tr("Share of the minute's calls that is used"));
    m_roomsTitle->setText(tr("Talk rooms that were sent the most today"));
    m_table->setAccessibleName(m_roomsTitle->text());
    if (m_dayUse) {
        const int percent = percentOf(m_dayUse->used, m_dayUse->limit);
        const QString words = tr("%1 of %2 messages are used (%3 %).")
                                  .arg(locale.toString(m_dayUse->used), locale.toString(m_dayUse->limit))
                                  .arg(percent);
        m_day.bar->setValue(percent);
        m_day.words->setStatus(toneOf(percent),
                               percent >= 100 ? joined(words, tr("LINE WORKS may take no more until midnight."))
                                   : percent >= NoticeFrom ? joined(words, tr("Little is left for today."))
                                                           : words);
    }
    if (m_minuteUse) {
        const int percent = percentOf(m_minuteUse->usedInLastMinute, m_minuteUse->limitPerMinute);
        const QString words =
            tr("%1 of %2 calls are used.")
                .arg(locale.toString(m_minuteUse->usedInLastMinute), locale.toString(m_minuteUse->limitPerMinute));
        const auto wait = std::chrono::ceil<std::chrono::seconds>(m_minuteUse->nextFreeIn).count();
        m_minute.bar->setValue(percent);
        m_minute.words->setStatus(wait > 0 ? Tone::Warning : Tone::Good,
                                  joined(words,
                                         wait > 0 ? tr("The next message can go in %n second(s).", nullptr, int(wait))
                                                  : tr("A message can go at once.")));
    }
    m_model->retranslate();
}

} // namespace smartfleet
