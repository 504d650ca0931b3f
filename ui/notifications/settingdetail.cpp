// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/settingdetail.h"

#include "app/domain/problems.h"
#include "ui/deliveries/deliverywords.h"
#include "ui/kit/eventwords.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/linklist.h"
#include "ui/kit/pagelook.h"
#include "ui/kit/statuslabel.h"
#include "ui/kit/wordlabel.h"
#include "ui/notifications/eventswitches.h"
#include "ui/notifications/settingsmodel.h"
#include "ui/notifications/timingfields.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int LeastWidth = 290;
constexpr int LeastHeight = 170; // under the list

QString inWords(const QDateTime& when)
{
    return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
}

/// Why it isn't sent, where there is a reason.
QString reasonOf(const Delivery& delivery)
{
    const bool hasReason = delivery.lastError && delivery.state != DeliveryState::Sent;
    return hasReason ? describe(*delivery.lastError).message : QString();
}

} // namespace

SettingDetail::SettingDetail(const EventCatalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_title(new QLabel(this))
    , m_state(new StatusLabel(this))
    , m_edit(new QPushButton(tintedIcon(u"edit"_s), {}, this))
    , m_test(new QPushButton(tintedIcon(u"send"_s), {}, this))
    , m_why(new QPushButton(tintedIcon(u"search"_s), {}, this))
    , m_delete(new QPushButton(tintedIcon(u"delete"_s), {}, this))
    , m_notice(new QLabel(this))
    , m_switches(new EventSwitches(catalogue, this))
    , m_facts(new WordLabel(this))
    , m_deliveriesTitle(new QLabel(this))
    , m_deliveries(new LinkList(*m_deliveriesTitle, this))
{
    m_title->setObjectName(u"settingTitleLabel"_s);
    m_state->setObjectName(u"settingStateLabel"_s);
    m_edit->setObjectName(u"editButton"_s);
    m_test->setObjectName(u"testButton"_s);
    m_why->setObjectName(u"whyButton"_s);
    m_delete->setObjectName(u"deleteButton"_s);
    m_notice->setObjectName(u"settingNoticeLabel"_s);
    m_facts->setObjectName(u"settingFactsLabel"_s);
    m_deliveries->setObjectName(u"settingDeliveriesList"_s);
    build();
    connect(m_edit, &QPushButton::clicked, this, &SettingDetail::editRequested);
    connect(m_test, &QPushButton::clicked, this, &SettingDetail::testRequested);
    connect(m_why, &QPushButton::clicked, this, &SettingDetail::whyRequested);
    connect(m_delete, &QPushButton::clicked, this, &SettingDetail::deleteRequested);
    connect(m_deliveries, &LinkList::followed, this, [this](int row) {
        if (row < int(m_lastDeliveries.size()))
            emit deliveryRequested(m_lastDeliveries[std::size_t(row)].delivery);
    });
    retranslate();
}

void SettingDetail::build()
{
    setMinimumSize(LeastWidth, besideText(LeastHeight, *this));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel* label : {m_title, m_notice, m_deliveriesTitle}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_state->setWordWrap(true);
    auto* inside = new QWidget(this);
    auto* words = new QVBoxLayout(inside);
    words->setContentsMargins({});
    words->setSpacing(10);
    auto* buttons = new FlowLayout;
    for (QPushButton* button : {m_edit, m_test, m_why, m_delete})
        buttons->addWidget(button);
    words->addWidget(m_state);
    words->addLayout(buttons);
    words->addWidget(m_notice);
    words->addWidget(m_switches, 1);
    words->addWidget(m_facts);
    words->addWidget(m_deliveriesTitle);
    words->addWidget(m_deliveries);
    words->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(scroll, 1);
}

void SettingDetail::show(SettingTab tab, const SettingSelection& selection)
{
    if (tab == m_tab && selection == m_selection)
        return;
    const std::optional<NotificationSettingRow> before = shown();
    m_tab = tab;
    m_selection = selection;
    const std::optional<NotificationSettingRow> after = shown();
    if (!before || !after || before->setting.channel != after->setting.channel)
        m_lastDeliveries.clear();
    m_switches->setSelection(selection);
    retranslate();
}

std::optional<NotificationSettingRow> SettingDetail::shown() const
{
    return m_selection.count == 1 && m_selection.isWhole() ? std::optional(m_selection.rows.front()) : std::nullopt;
}

void SettingDetail::showDeliveries(const std::vector<DeliveryRow>& deliveries)
{
    if (deliveries == m_lastDeliveries)
        return;
    m_lastDeliveries = deliveries;
    retranslateDeliveries();
}

void SettingDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString SettingDetail::eventsInWords(const NotificationSetting& setting) const
{
    QStringList names;
    for (const QString& id : setting.events)
        names += eventName(m_catalogue, id);
    return names.join(tr(", "));
}

QStringList SettingDetail::facts(const NotificationSettingRow& row) const
{
    const NotificationSetting& setting = row.setting;
    QStringList facts;
    const auto add = [&facts](const QString& label, const QString& value) {
        if (!value.isEmpty())
            facts += tr("%1: %2").arg(label, value);
    };
    if (setting.tab == SettingTab::User) {
        add(tr("User ID"), setting.user.value);
        add(tr("Department"), row.userDepartment);
        add(tr("Company"), row.companyName);
    }
    add(tr("Notification system"), nameOfSystem(setting.system));
    add(tr("Channel ID"), setting.channel.value);
    add(tr("Notification events"), eventsInWords(setting));
    add(tr("Own wording"), setting.message.ownWords);
    if (setting.tab == SettingTab::Company)
        add(tr("When messages go"), smartfleet::inWords(setting.timing));
    add(tr("Fallback room"), setting.fallback.value);
    add(tr("Updated"), inWords(setting.updatedAt));
    if (setting.suspended)
        facts += tr("Suspended, because users' own notifications are not allowed.");
    return facts;
}

void SettingDetail::retranslate()
{
    const std::optional<NotificationSettingRow> row = shown();
    const bool isCompanys = m_tab == SettingTab::Company;
    m_notice->setVisible(!isCompanys);
    m_notice->setText(tr("Users register and edit their own settings in the user app. They can only be read here."));
    m_state->setVisible(row && !isCompanys);
    m_switches->setVisible(isCompanys && m_selection.count > 1);
    m_facts->setVisible(m_selection.count < 2);
    retranslateButtons();
    retranslateDeliveries();
    if (m_selection.count > 1) {
        m_title->setText(tr("%Ln settings are selected", nullptr, m_selection.count));
    } else if (row) {
        m_title->setText(isCompanys ? row->companyName : row->userName);
        m_state->setStatus(toneOf(row->setting), stateOf(row->setting));
        m_facts->setWords(facts(*row).join(u"\n\n"_s));
    } else {
        m_title->setText(tr("Details"));
        m_facts->setWords(tr("Select a setting in the list."));
    }
}

void SettingDetail::retranslateButtons()
{
    const bool isOne = shown().has_value();
    const bool isCompanys = m_tab == SettingTab::Company;
    m_edit->setText(tr("Edit"));
    m_edit->setToolTip(tr("Edit the setting (F2)"));
    m_test->setText(tr("Test notification"));
    m_why->setText(tr("Why nothing?"));
    m_why->setToolTip(tr("Shows why this talk room got no message"));
    m_delete->setText(tr("Delete"));
    m_delete->setToolTip(tr("Delete what is selected (Delete)"));
    m_edit->setVisible(isOne && isCompanys);
    m_test->setVisible(isOne && isCompanys);
    m_why->setVisible(isOne);
    m_delete->setVisible(isCompanys && m_selection.count > 0);
}

void SettingDetail::retranslateDeliveries()
{
    const bool isOne = shown().has_value();
    m_deliveriesTitle->setText(m_lastDeliveries.empty() ? tr("Last deliveries to this talk room: none yet")
                                                        : tr("Last deliveries to this talk room:"));
    std::vector<LinkList::Entry> entries;
    for (const DeliveryRow& row : isOne ? m_lastDeliveries : std::vector<DeliveryRow>()) {
        const Tone tone = toneFor(row.delivery);
        //: state of a delivery, and its event
        const QString words = tr("%1 – %2").arg(wordFor(row.delivery), eventName(m_catalogue, row.type));
        entries.push_back({.icon = tintedIcon(toneIcon(tone), toneColor(tone, palette())),
                           .text = words,
                           .detail = inWords(row.delivery.createdAt),
                           .more = reasonOf(row.delivery)});
    }
    m_deliveries->setEntries(entries);
    m_deliveriesTitle->setVisible(isOne);
}

} // namespace smartfleet
