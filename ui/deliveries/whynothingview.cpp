// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/whynothingview.h"

#include "ui/deliveries/outcomewords.h"
#include "ui/kit/eventwords.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/heightkeeper.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pagelook.h"
#include "ui/kit/sentences.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

enum Column { OccurredColumn, OutcomeColumn, EventColumn, VehicleColumn, ReasonColumn };
constexpr int LongestId = 12;
constexpr int Minutes[] = {10, 30, 120, 720}; // either side of the time

/// The beginning of a channel ID, by which one tells a company's rooms apart.
QString shortened(const QString& channelId)
{
    return channelId.size() > LongestId ? channelId.left(LongestId - 1) + u'…' : channelId;
}

QString timeInWords(const QDateTime& when)
{
    return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

RoomEventsModel::RoomEventsModel(const EventCatalogue& catalogue, QObject* parent)
    : RowModel(parent)
    , m_catalogue(catalogue)
{
}

QStringList RoomEventsModel::columns() const
{
    return {tr("Occurred"), tr("Result"), tr("Event"), tr("Vehicle"), tr("Reason")};
}

QString RoomEventsModel::rowId(const RoomEvent& row) const
{
    return QString::number(row.row.event.seq.value);
}

QVariant RoomEventsModel::cell(const RoomEvent& row, int column, int role) const
{
    if (role == Qt::DecorationRole && column == OutcomeColumn) {
        const Tone tone = toneFor(row);
        return tintedIcon(toneIcon(tone), toneColor(tone, QPalette()));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case OccurredColumn:
        return timeInWords(row.row.event.occurredAt);
    case OutcomeColumn:
        return wordFor(row);
    case EventColumn:
        return eventName(m_catalogue, row.row.event.type);
    case VehicleColumn:
        return row.row.vehicleName;
    case ReasonColumn:
        return describe(row).message;
    default:
        return {};
    }
}

WhyNothingView::WhyNothingView(const EventCatalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_model(new RoomEventsModel(catalogue, this))
    , m_roomLabel(new QLabel(this))
    , m_room(new QComboBox(this))
    , m_whenLabel(new QLabel(this))
    , m_when(new QDateTimeEdit(QDateTime::currentDateTime(), this))
    , m_withinLabel(new QLabel(this))
    , m_within(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
    , m_reason(new MessageBar(this))
{
    m_room->setObjectName(u"whyRoomCombo"_s);
    m_when->setObjectName(u"whyTimeEdit"_s);
    m_within->setObjectName(u"whyWithinCombo"_s);
    m_summary->setObjectName(u"whySummaryLabel"_s);
    m_table->setObjectName(u"whyTable"_s);
    m_reason->setObjectName(u"whyReasonBar"_s);
    for (const int minutes : Minutes)
        m_within->addItem(QString(), minutes);
    m_within->setCurrentIndex(1);
    m_table->setModel(m_model);
    makeListLook(*m_table);
    build();
    connect(m_room, &QComboBox::currentIndexChanged, this, [this] {
        m_room->setToolTip(room().value);
        m_room->lineEdit()->setCursorPosition(0); // its owner is read first
        emit asked();
    });
    connect(m_room->lineEdit(), &QLineEdit::editingFinished, this, &WhyNothingView::asked);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &WhyNothingView::asked);
    connect(m_within, &QComboBox::currentIndexChanged, this, &WhyNothingView::asked);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WhyNothingView::onSelection);
    const auto go = [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        const Mend mend = rows.isEmpty() ? Mend{} : mendOf(m_model->row(rows.first().row()), room());
        if (!mend.place.screen.isEmpty())
            emit placeRequested(mend.place);
    };
    connect(m_reason, &MessageBar::actionTriggered, this, go);
    connect(m_table, &QTableView::activated, this, go);
    retranslate();
}

void WhyNothingView::build()
{
    m_room->setEditable(true);
    m_room->setInsertPolicy(QComboBox::NoInsert);
    m_room->setMinimumContentsLength(24);
    m_room->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_when->setCalendarPopup(true);
    m_roomLabel->setBuddy(m_room);
    m_whenLabel->setBuddy(m_when);
    m_withinLabel->setBuddy(m_within);
    m_summary->setWordWrap(true);
    m_reason->setClosable(false);
    m_reason->setFocusPolicy(Qt::NoFocus); // it is part of what was chosen, not news
    auto* room = new FlowLayout;
    room->addWidget(m_roomLabel);
    room->addWidget(m_room);
    auto* time = new FlowLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_whenLabel, m_when, m_withinLabel, m_within})
        time->addWidget(widget);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->addLayout(room);
    layout->addLayout(time);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reason);
    new HeightKeeper(*this);
}

void WhyNothingView::showRooms(const std::vector<NotificationSettingRow>& settings)
{
    const QString typed = m_room->currentText();
    const QString chosen = room().value;
    const QSignalBlocker quiet(m_room);
    m_room->clear();
    for (const NotificationSettingRow& row : settings) {
        const QString channel = row.setting.channel.value;
        const QString owner = row.userName.isEmpty() ? row.companyName : row.userName;
        if (m_room->findData(channel) >= 0)
            continue;
        m_room->addItem(tr("%1 (%2)").arg(owner, shortened(channel)), channel);
        m_room->setItemData(m_room->count() - 1, channel, Qt::ToolTipRole);
    }
    const int index = m_room->findData(chosen);
    m_room->setCurrentIndex(index);
    if (index < 0)
        m_room->setEditText(typed);
}

void WhyNothingView::ask(const QString& channelId, const QDateTime& when)
{
    {
        const QSignalBlocker quietRoom(m_room);
        const QSignalBlocker quietTime(m_when);
        const int index = m_room->findData(channelId);
        m_room->setCurrentIndex(index);
        if (index < 0)
            m_room->setEditText(channelId);
        if (when.isValid())
            m_when->setDateTime(when.toLocalTime());
    }
    emit asked();
}

ChannelId WhyNothingView::room() const
{
    const int index = m_room->currentIndex();
    const bool isChosen = index >= 0 && m_room->itemText(index) == m_room->currentText();
    return {isChosen ? m_room->itemData(index).toString() : m_room->currentText().trimmed()};
}

QDateTime WhyNothingView::from() const
{
    return m_when->dateTime().toUTC().addSecs(qint64{-60} * m_within->currentData().toInt());
}

QDateTime WhyNothingView::until() const
{
    return m_when->dateTime().toUTC().addSecs(qint64{60} * m_within->currentData().toInt());
}

void WhyNothingView::showStory(const RoomStory& story)
{
    if (m_story == story)
        return; // what is selected stays so
    m_story = story;
    m_model->setRows(story.events);
    if (!m_hasWidths && !story.events.empty()) {
        fitColumns(*m_table);
        m_hasWidths = true;
    }
    showSummary();
    const auto missing = std::find_if(story.events.begin(), story.events.end(),
                                      [](const RoomEvent& event) { return event.outcome != RoomOutcome::Delivered; });
    if (missing != story.events.end())
        m_table->selectRow(int(missing - story.events.begin()));
    onSelection();
}

void WhyNothingView::onSelection()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        m_reason->clear();
        return;
    }
    const RoomEvent event = m_model->row(rows.first().row());
    const Problem words = describe(event);
    if (words.message.isEmpty()) {
        m_reason->clear();
        return;
    }
    m_reason->showProblem(words, toneFor(event));
    m_reason->setAction(mendOf(event, room()).label);
}

void WhyNothingView::showSummary()
{
    if (room().value.isEmpty()) {
        m_summary->setText(tr("Choose a talk room and a time: each event of then says what became of it."));
        return;
    }
    if (!m_story)
        return;
    if (!m_story->events.empty()) {
        const auto arrived = std::count_if(m_story->events.begin(), m_story->events.end(), [](const RoomEvent& event) {
            return event.outcome == RoomOutcome::Delivered;
        });
        const QString words =
            tr("%n event(s) concern this talk room; %1 delivered.", nullptr, int(m_story->events.size())).arg(arrived);
        m_summary->setText(m_story->isAll ? words : joined(words, tr("There are more: choose a shorter time.")));
        return;
    }
    const QString none = m_story->settings.empty()
        ? tr("No notification setting names this talk room, and no event went there at that time.")
        : tr("No event of the companies and users of this talk room occurred or came in at that time.");
    m_summary->setText(joined(none,
                              m_story->lastReceived.isValid()
                                  ? tr("The last event of all came in at %1.").arg(timeInWords(m_story->lastReceived))
                                  : tr("No event has ever come in.")));
}

void WhyNothingView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WhyNothingView::retranslate()
{
    m_roomLabel->setText(tr("&Talk room:"));
    m_whenLabel->setText(tr("T&ime:"));
    m_withinLabel->setText(tr("&Within:"));
    m_room->lineEdit()->setPlaceholderText(tr("Choose a talk room, or paste a channel ID"));
    m_within->setItemText(0, tr("± 10 minutes"));
    m_within->setItemText(1, tr("± 30 minutes"));
    m_within->setItemText(2, tr("± 2 hours"));
    m_within->setItemText(3, tr("± 12 hours"));
    m_table->setAccessibleName(tr("What became of the events"));
    m_model->retranslate();
    showSummary();
    onSelection();
}

} // namespace smartfleet
