// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventdetail.h"

#include "app/domain/problems.h"
#include "ui/deliveries/deliverywords.h"
#include "ui/events/eventsmodel.h"
#include "ui/kit/eventwords.h"
#include "ui/kit/fleetlinks.h"
#include "ui/kit/heightkeeper.h"
#include "ui/kit/linklist.h"
#include "ui/kit/mendplace.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pagelook.h"
#include "ui/kit/statuslabel.h"
#include "ui/kit/verticalscroll.h"
#include "ui/kit/wordlabel.h"

#include <QEvent>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QString number(const std::optional<double>& value, const QString& unit)
{
    return value ? QLocale().toString(*value, 'g', 8) + (unit.isEmpty() ? QString() : u' ' + unit) : QString();
}

} // namespace

EventDetail::EventDetail(const EventCatalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_title(new QLabel(this))
    , m_result(new StatusLabel(this))
    , m_reason(new MessageBar(this))
    , m_settingsTitle(new QLabel(this))
    , m_settings(new LinkList(*m_settingsTitle, this))
    , m_deliveriesTitle(new QLabel(this))
    , m_deliveries(new LinkList(*m_deliveriesTitle, this))
    , m_fleet(new FleetLinks(this))
    , m_facts(new WordLabel(this))
    , m_showRaw(new QPushButton(this))
    , m_raw(new QPlainTextEdit(this))
{
    setMinimumWidth(290);
    m_title->setObjectName(u"eventTitleLabel"_s);
    m_result->setObjectName(u"eventResultLabel"_s);
    m_reason->setObjectName(u"eventReasonBar"_s);
    m_settings->setObjectName(u"eventSettingsList"_s);
    m_deliveries->setObjectName(u"eventDeliveriesList"_s);
    m_facts->setObjectName(u"eventFactsLabel"_s);
    m_showRaw->setObjectName(u"showRawButton"_s);
    m_raw->setObjectName(u"eventRawEdit"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->setWordWrap(true);
    m_reason->setClosable(false);
    m_reason->setFocusPolicy(Qt::NoFocus); // it is part of what was chosen, not news
    m_showRaw->setCheckable(true);
    m_raw->setReadOnly(true);
    m_raw->setFont(codeFont(*this));
    m_raw->setMinimumHeight(160);
    m_raw->setTabChangesFocus(true);
    build();
    connect(m_reason, &MessageBar::actionTriggered, this, &EventDetail::mend);
    connect(m_settings, &LinkList::followed, this, &EventDetail::openSetting);
    connect(m_deliveries, &LinkList::followed, this, &EventDetail::openDelivery);
    connect(m_fleet, &FleetLinks::placeRequested, this, &EventDetail::placeRequested);
    connect(m_showRaw, &QPushButton::toggled, this, &EventDetail::retranslate);
    retranslate();
}

void EventDetail::build()
{
    auto* inside = new QWidget(this);
    auto* words = new QVBoxLayout(inside);
    words->setContentsMargins({});
    words->setSpacing(10);
    words->addWidget(m_result);
    words->addWidget(m_reason);
    words->addWidget(m_settingsTitle);
    words->addWidget(m_settings);
    words->addWidget(m_deliveriesTitle);
    words->addWidget(m_deliveries);
    words->addWidget(m_fleet);
    words->addWidget(m_facts);
    words->addWidget(m_showRaw, 0, Qt::AlignLeft);
    words->addWidget(m_raw);
    words->addStretch();
    auto* scroll = new VerticalScroll(this);
    scroll->setWidget(inside);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(scroll, 1);
    new HeightKeeper(*this);
}

void EventDetail::show(const std::optional<EventRow>& row)
{
    if (!row || !m_row || row->event.seq != m_row->event.seq)
        m_more = {};
    m_row = row;
    retranslate();
}

void EventDetail::showMore(const EventMore& more)
{
    if (more == m_more)
        return;
    m_more = more;
    retranslate();
}

void EventDetail::triggerFirstAction()
{
    if (!m_row)
        return;
    if (m_row->event.unmatched != UnmatchedReason::None) {
        mend();
    } else if (m_deliveries->count() > 0) {
        m_deliveries->followFirst();
    }
}

void EventDetail::mend()
{
    if (const Mend mend = m_row ? mendOf(m_row->event.unmatched) : Mend{}; !mend.place.screen.isEmpty())
        emit placeRequested(mend.place);
}

void EventDetail::openSetting(int row)
{
    const Delivery& delivery = m_more.deliveries.at(std::size_t(row)).delivery;
    emit placeRequested(
        {.screen = u"notificationsPage"_s, .channelId = delivery.channel.value, .setting = delivery.setting});
}

void EventDetail::openDelivery(int row)
{
    const Delivery& delivery = m_more.deliveries.at(std::size_t(row)).delivery;
    emit placeRequested({.screen = u"deliveriesPage"_s, .channelId = delivery.channel.value, .delivery = delivery.id});
}

void EventDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QStringList EventDetail::facts(const EventRow& row) const
{
    const Event& event = row.event;
    const EventData& told = event.data;
    QStringList facts;
    const auto add = [&facts](const QString& label, const QString& value) {
        if (!value.isEmpty())
            facts += tr("%1: %2").arg(label, value);
    };
    const auto time = [](const QDateTime& when) {
        return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
    };
    add(tr("Occurred"), time(event.occurredAt));
    add(tr("Received"), cameLate(event) ? tr("%1 (late)").arg(time(event.receivedAt)) : time(event.receivedAt));
    add(tr("Company"), row.companyName);
    add(tr("User"), row.userName);
    add(tr("Vehicle"), row.vehicleName);
    add(tr("Place"), told.address);
    if (told.latitude && told.longitude)
        add(tr("Coordinates"),
            QString::number(*told.latitude, 'f', 5) + u", "_s + QString::number(*told.longitude, 'f', 5));
    add(tr("Speed"), number(told.speedKmh, u"km/h"_s));
    add(tr("Limit"), number(told.limitKmh, u"km/h"_s));
    add(tr("Value"), number(told.value, told.unit));
    add(tr("Geofence"), told.geofence);
    add(tr("Note"), told.note);
    if (event.repeats > 0)
        add(tr("Came again"), tr("%n time(s)", nullptr, event.repeats));
    add(tr("Source"), event.source);
    add(tr("Event ID"), event.id);
    return facts;
}

void EventDetail::retranslate()
{
    m_result->setVisible(m_row.has_value());
    m_showRaw->setVisible(m_row.has_value());
    m_raw->setVisible(m_row && m_showRaw->isChecked());
    m_showRaw->setText(tr("Show as it came (JSON)"));
    m_raw->setAccessibleName(tr("The event as it came, in JSON"));
    m_settingsTitle->setText(tr("Matched settings:"));
    m_deliveriesTitle->setText(tr("Deliveries:"));
    listSettings();
    listDeliveries();
    if (m_row)
        m_fleet->setIds(m_row->event.company, m_row->event.user, m_row->event.vehicle);
    else
        m_fleet->setIds({}, {}, {});
    if (!m_row) {
        m_title->setText(tr("Details"));
        m_facts->setWords(tr("Select an event in the list."));
        m_reason->clear();
        return;
    }
    m_title->setText(eventName(m_catalogue, m_row->event.type));
    m_result->setStatus(toneOf(*m_row), resultOf(*m_row));
    m_facts->setWords(facts(*m_row).join(u"\n\n"_s));
    const UnmatchedReason reason = m_row->event.unmatched;
    if (reason == UnmatchedReason::None) {
        m_reason->clear();
    } else {
        m_reason->showProblem({describe(reason), cureOf(reason)}, Tone::Warning);
        m_reason->setAction(mendOf(reason).label);
    }
    const QString raw = QString::fromUtf8(QJsonDocument::fromJson(m_more.raw).toJson());
    if (m_raw->toPlainText() != raw)
        m_raw->setPlainText(raw);
}

void EventDetail::listSettings()
{
    std::vector<LinkList::Entry> entries;
    for (const DeliveryRow& row : m_more.deliveries) {
        const QString& channel = row.delivery.channel.value;
        const auto matched = std::ranges::find(m_more.settings, row.delivery.setting,
                                               [](const NotificationSettingRow& each) { return each.setting.id; });
        if (matched == m_more.settings.end()) {
            entries.push_back({{}, tr("Deleted since"), channel, false});
            continue;
        }
        QString owner = matched->companyName;
        if (matched->setting.tab == SettingTab::User)
            owner = tr("%1 (%2)").arg(matched->userName, owner);
        entries.push_back({tintedIcon(u"notifications"_s), owner, channel});
    }
    m_settings->setEntries(entries);
}

void EventDetail::listDeliveries()
{
    std::vector<LinkList::Entry> entries;
    for (const DeliveryRow& row : m_more.deliveries) {
        const Tone tone = toneFor(row.delivery);
        entries.push_back({tintedIcon(toneIcon(tone), toneColor(tone, palette())), wordFor(row.delivery),
                           row.delivery.channel.value});
    }
    m_deliveries->setEntries(entries);
}

} // namespace smartfleet
