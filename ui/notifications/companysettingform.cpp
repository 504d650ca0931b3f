// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/companysettingform.h"

#include "app/domain/integration.h"
#include "ui/kit/formrow.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pagelook.h"
#include "ui/notifications/eventchecklist.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

CompanySettingForm::CompanySettingForm(const EventCatalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_title(makePageTitle(this))
    , m_bar(new MessageBar(this))
    , m_consent(new MessageBar(this))
    , m_invitation(new MessageBar(this))
    , m_company(new QComboBox(this))
    , m_channel(new QLineEdit(this))
    , m_events(new EventCheckList(catalogue, this))
    , m_companyRow(new FormRow(m_company, Need::Required, this))
    , m_channelRow(new FormRow(m_channel, Need::Required, this))
    , m_eventsRow(new FormRow(m_events, Need::Required, this))
    , m_back(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_saveAndTest(new QPushButton(this))
{
    m_channel->setObjectName(u"channelIdEdit"_s);
    m_company->setObjectName(u"companyCombo"_s);
    m_bar->setObjectName(u"settingFormBar"_s);
    m_companyRow->setObjectName(u"companyRow"_s);
    m_channelRow->setObjectName(u"channelIdRow"_s);
    m_eventsRow->setObjectName(u"eventsRow"_s);
    m_back->setObjectName(u"settingBackButton"_s);
    m_save->setObjectName(u"saveButton"_s);
    m_saveAndTest->setObjectName(u"saveAndTestButton"_s);
    m_consent->setClosable(false);
    m_invitation->setClosable(false);
    auto* inside = new QWidget(this);
    auto* fields = new QVBoxLayout(inside);
    fields->setContentsMargins(0, 0, PageMargins.right() / 2, 0); // clear of the scroll bar
    fields->setSpacing(10);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_consent), static_cast<QWidget*>(m_invitation), static_cast<QWidget*>(m_companyRow),
          static_cast<QWidget*>(m_channelRow), static_cast<QWidget*>(m_eventsRow)})
        fields->addWidget(widget);
    fields->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_saveAndTest);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PageMargins);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);

    connect(m_channel, &QLineEdit::textChanged, this, &CompanySettingForm::checkChannel);
    connect(m_events, &EventCheckList::changed, this, [this] { m_eventsRow->setError({}); });
    connect(m_back, &QPushButton::clicked, this, &CompanySettingForm::closeRequested);
    connect(m_save, &QPushButton::clicked, this, [this] { submit(false); });
    connect(m_saveAndTest, &QPushButton::clicked, this, [this] { submit(true); });
    retranslate();
}

void CompanySettingForm::openNew(const std::vector<Company>& companies)
{
    m_id = {};
    m_company->clear();
    for (const Company& company : companies)
        m_company->addItem(company.name, company.id.value);
    m_company->setEnabled(true);
    m_channel->clear();
    m_events->setChecked({});
    m_channelRow->setError({});
    m_bar->clear();
    retranslate();
    m_company->setFocus();
}

void CompanySettingForm::openEdit(const NotificationSettingRow& row)
{
    m_id = row.setting.id;
    m_company->clear();
    m_company->addItem(row.companyName, row.setting.company.value);
    m_company->setEnabled(false);
    m_channel->setText(row.setting.channel.value);
    m_events->setChecked(row.setting.events);
    m_channelRow->setError({});
    m_bar->clear();
    retranslate();
    m_channel->setFocus();
}

void CompanySettingForm::setBusy(bool busy)
{
    for (QWidget* widget : {m_back, m_save, m_saveAndTest})
        widget->setEnabled(!busy);
}

bool CompanySettingForm::showFieldError(const Error& error)
{
    const QHash<QString, FormRow*> rows{{u"invalid_channel_id"_s, m_channelRow},
                                        {u"missing_field"_s, m_channelRow},
                                        {u"setting_exists"_s, m_channelRow},
                                        {u"no_events"_s, m_eventsRow},
                                        {u"company_not_found"_s, m_companyRow}};
    FormRow* row = rows.value(error.code);
    if (!row)
        return false;
    const Problem problem = describe(error);
    row->setError(problem.message + u' ' + problem.hint);
    row->focusField();
    return true;
}

void CompanySettingForm::checkChannel()
{
    const Result<ChannelId> channel = parseChannelId(m_channel->text());
    m_channelRow->setError(channel || m_channel->text().isEmpty() ? QString() : describe(channel.error()).message);
}

void CompanySettingForm::submit(bool thenTest)
{
    const QStringList events = m_events->checked();
    if (events.isEmpty())
        showFieldError(Error{Error::Kind::Invalid, u"no_events"_s, {u"events"_s}});
    const bool isMissing = m_channel->text().trimmed().isEmpty();
    const Result<ChannelId> channel = parseChannelId(m_channel->text());
    if (isMissing)
        showFieldError(Error{Error::Kind::Invalid, u"missing_field"_s, {u"channelId"_s}});
    else if (!channel)
        showFieldError(channel.error());
    if (events.isEmpty() || !channel)
        return;
    emit saveRequested({m_id, {m_company->currentData().toString()}, m_channel->text(), events}, thenTest);
}

void CompanySettingForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CompanySettingForm::retranslate()
{
    m_title->setText(m_id.value == 0 ? tr("New notification setting of a company")
                                     : tr("Edit the notification setting of a company"));
    m_consent->showWords(
        [] {
            return Problem{
                tr("The events of all users of the company are sent, without asking the users for their consent."), {}};
        },
        Tone::Warning);
    m_invitation->showWords(
        [] {
            return Problem{tr("Messages are sent by the bot: invite the bot %1 to the talk room first.").arg(BotName),
                           tr("In LINE WORKS: talk room settings, Invite bot.")};
        },
        Tone::Neutral);
    m_companyRow->setTexts(
        tr("Company"),
        m_id.value == 0 ? QString() : tr("The company can't be changed. Register a new setting for another one."));
    m_channelRow->setTexts(tr("Channel ID"),
                           tr("Shown in the settings of the talk room in LINE WORKS (PC and mobile)."));
    m_eventsRow->setTexts(tr("Notification events"),
                          tr("An event that is on is sent to the talk room when it occurs."));
    m_back->setText(tr("Back"));
    m_save->setText(tr("Save"));
    m_saveAndTest->setText(tr("Save and send test"));
}

} // namespace smartfleet
