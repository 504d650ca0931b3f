// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/companysettingform.h"

#include "app/domain/integration.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/formrow.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pagelook.h"
#include "ui/kit/sentences.h"
#include "ui/kit/verticalscroll.h"
#include "ui/notifications/eventchecklist.h"
#include "ui/notifications/fallbackfield.h"
#include "ui/notifications/messagefields.h"
#include "ui/notifications/messagepreview.h"
#include "ui/notifications/roomstatus.h"
#include "ui/notifications/settingcomparison.h"
#include "ui/notifications/timingfields.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int BesideFrom = 880; // wide enough for the preview beside the fields
constexpr int PreviewWidth = 300;

} // namespace

CompanySettingForm::CompanySettingForm(const EventCatalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_title(makePageTitle(this))
    , m_bar(new MessageBar(this))
    , m_conflict(new SettingComparison(catalogue, this))
    , m_consent(new MessageBar(this))
    , m_invitation(new MessageBar(this))
    , m_company(new QComboBox(this))
    , m_channel(new QLineEdit(this))
    , m_channelGuide(new QPushButton(this))
    , m_room(new RoomStatus(this))
    , m_events(new EventCheckList(catalogue, this))
    , m_message(new MessageFields(this))
    , m_timing(new TimingFields(this))
    , m_fallback(new FallbackField(this))
    , m_preview(new MessagePreview(catalogue, this))
    , m_companyRow(new FormRow(m_company, Need::Required, this))
    , m_channelRow(new FormRow(makeChannelBox(), Need::Required, this, m_channel))
    , m_eventsRow(new FormRow(m_events, Need::Required, this))
    , m_previewScroll(new VerticalScroll(this))
    , m_back(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_saveAndTest(new QPushButton(this))
    , m_notice(*m_bar)
{
    m_channel->setObjectName(u"channelIdEdit"_s);
    m_channelGuide->setObjectName(u"channelGuideButton"_s);
    m_company->setObjectName(u"companyCombo"_s);
    m_bar->setObjectName(u"settingFormBar"_s);
    m_conflict->setObjectName(u"settingConflict"_s);
    m_companyRow->setObjectName(u"companyRow"_s);
    m_channelRow->setObjectName(u"channelIdRow"_s);
    m_eventsRow->setObjectName(u"eventsRow"_s);
    m_eventsRow->setErrorFirst(true);
    m_back->setObjectName(u"settingBackButton"_s);
    m_save->setObjectName(u"saveButton"_s);
    m_saveAndTest->setObjectName(u"saveAndTestButton"_s);
    m_consent->setClosable(false);
    m_invitation->setClosable(false);
    m_conflict->hide();
    m_channelGuide->hide();
    layOut();
    connectFields();
    retranslate();
}

QWidget* CompanySettingForm::makeChannelBox()
{
    auto* box = new QWidget(this);
    auto* line = new FlowLayout;
    line->addWidget(m_channel);
    line->addWidget(m_channelGuide);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_room);
    m_room->clear();
    return box;
}

void CompanySettingForm::layOut()
{
    auto* scroll = new VerticalScroll(this);
    scroll->setObjectName(u"settingFieldsScroll"_s);
    auto* inside = new QWidget(scroll);
    m_fields = new QVBoxLayout(inside);
    m_fields->setContentsMargins(0, 0, PageMargins.right() / 2, 0); // clear of the scroll bar
    m_fields->setSpacing(10);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_conflict), static_cast<QWidget*>(m_consent), static_cast<QWidget*>(m_invitation),
          static_cast<QWidget*>(m_companyRow), static_cast<QWidget*>(m_channelRow), static_cast<QWidget*>(m_eventsRow),
          static_cast<QWidget*>(m_message), static_cast<QWidget*>(m_timing), static_cast<QWidget*>(m_fallback),
          static_cast<QWidget*>(m_preview)})
        m_fields->addWidget(widget);
    m_fields->addStretch();
    scroll->setWidget(inside);
    m_previewScroll->setFixedWidth(besideText(PreviewWidth, *this));
    m_previewScroll->hide();
    auto* body = new QHBoxLayout;
    body->addWidget(scroll, 1);
    body->addWidget(m_previewScroll);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_saveAndTest);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PageMargins);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addLayout(body, 1);
    layout->addLayout(buttons);
}

void CompanySettingForm::connectFields()
{
    connect(m_channel, &QLineEdit::textChanged, this, &CompanySettingForm::onChannelEdited);
    connect(m_channelGuide, &QPushButton::clicked, this, [this] { emit guideRequested(u"channelId"_s); });
    connect(m_room, &RoomStatus::invitationGuideRequested, this, [this] { emit guideRequested(u"inviteBot"_s); });
    connect(m_room, &RoomStatus::againRequested, this, &CompanySettingForm::roomCheckRequested);
    connect(m_company, &QComboBox::currentIndexChanged, this, [this] {
        m_companyRow->setError({});
        if (!m_isOpening)
            emit companyChosen({m_company->currentData().toString()});
        onEdited();
    });
    connect(m_events, &EventCheckList::changed, this, [this] {
        m_eventsRow->setError({});
        onEdited();
    });
    connect(m_message, &MessageFields::changed, this, &CompanySettingForm::onEdited);
    connect(m_timing, &TimingFields::changed, this, &CompanySettingForm::onEdited);
    connect(m_fallback, &FallbackField::changed, this, &CompanySettingForm::onEdited);
    connect(m_conflict, &SettingComparison::takeStoredRequested, this, &CompanySettingForm::takeStored);
    connect(m_conflict, &SettingComparison::overwriteRequested, this, [this] {
        m_seenAt = m_stored.setting.updatedAt;
        submit(m_thenTest);
    });
    connect(m_back, &QPushButton::clicked, this, &CompanySettingForm::closeRequested);
    connect(m_save, &QPushButton::clicked, this, [this] { submit(false); });
    connect(m_saveAndTest, &QPushButton::clicked, this, [this] { submit(true); });
}

void CompanySettingForm::setCompanies(const std::vector<Company>& companies)
{
    const QString chosen = m_company->currentData().toString();
    m_company->clear();
    for (const Company& company : companies)
        m_company->addItem(company.name, company.id.value);
    m_company->setCurrentIndex(std::max(0, m_company->findData(chosen)));
    m_company->setEnabled(true);
}

void CompanySettingForm::openNew(const std::vector<Company>& companies)
{
    m_isOpening = true;
    m_id = {};
    m_seenAt = {};
    setCompanies(companies);
    m_company->setCurrentIndex(companies.empty() ? -1 : 0);
    m_channel->clear();
    m_events->setChecked({});
    m_message->setChoices({});
    m_timing->setTiming({});
    m_fallback->setFallback({});
    begin();
    m_company->setFocus();
}

void CompanySettingForm::openEdit(const NotificationSettingRow& row)
{
    m_isOpening = true;
    m_id = row.setting.id;
    m_seenAt = row.setting.updatedAt;
    m_company->clear();
    m_company->addItem(row.companyName, row.setting.company.value);
    m_company->setEnabled(false);
    m_channel->setText(row.setting.channel.value);
    m_events->setChecked(row.setting.events);
    m_message->setChoices(row.setting.message);
    m_timing->setTiming(row.setting.timing);
    m_fallback->setFallback(row.setting.fallback);
    begin();
    m_channel->setFocus();
}

void CompanySettingForm::begin()
{
    for (FormRow* row : {m_companyRow, m_channelRow, m_eventsRow})
        row->setError({});
    m_room->clear();
    m_conflict->hide();
    m_bar->clear();
    retranslate();
    m_opened = input();
    m_isOpening = false;
    emit companyChosen({m_company->currentData().toString()});
    emit channelEdited(m_channel->text());
    onEdited();
}

void CompanySettingForm::continueAsNew(const std::vector<Company>& companies)
{
    m_isOpening = true;
    m_id = {};
    m_seenAt = {};
    setCompanies(companies);
    m_isOpening = false;
    m_conflict->hide();
    m_bar->clear();
    retranslate();
    emit companyChosen({m_company->currentData().toString()});
    onEdited();
    m_company->setFocus();
}

CompanySettingInput CompanySettingForm::input() const
{
    return {.id = m_id,
            .company = {m_company->currentData().toString()},
            .channelId = m_channel->text(),
            .events = m_events->checked(),
            .message = m_message->choices(),
            .timing = m_timing->timing(),
            .fallbackId = m_fallback->fallbackId(),
            .seenAt = m_seenAt};
}

void CompanySettingForm::setBusy(bool busy)
{
    if (busy) {
        m_focus.take(*this);
        m_notice.start();
    } else {
        m_notice.stop();
    }
    for (QWidget* widget : {static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_save),
                            static_cast<QWidget*>(m_saveAndTest), static_cast<QWidget*>(m_conflict)})
        widget->setEnabled(!busy);
    if (!busy)
        m_focus.giveBack();
}

bool CompanySettingForm::showFieldError(const Error& error)
{
    const QHash<QString, FormRow*> rows{{u"invalid_channel_id"_s, m_channelRow},
                                        {u"missing_field"_s, m_channelRow},
                                        {u"invalid_field"_s, &m_message->ownWordsRow()},
                                        {u"setting_exists"_s, m_channelRow},
                                        {u"no_events"_s, m_eventsRow},
                                        {u"company_not_found"_s, m_companyRow}};
    FormRow* row = rows.value(error.code);
    if (!row)
        row = m_timing->rowFor(error.code);
    if (!row)
        row = m_fallback->rowFor(error.code);
    if (!row)
        return false;
    row->setError(inOneText(describe(error)));
    row->focusField();
    return true;
}

void CompanySettingForm::showConflict(const NotificationSettingRow& stored)
{
    m_stored = stored;
    const CompanySettingInput mine = input();
    m_conflict->compare(stored.setting,
                        {.channel = {mine.channelId.trimmed()},
                         .events = mine.events,
                         .message = mine.message,
                         .timing = mine.timing,
                         .fallback = {mine.fallbackId.trimmed()}});
    m_conflict->show();
    m_conflict->setFocus();
}

void CompanySettingForm::takeStored()
{
    openEdit(NotificationSettingRow(m_stored));
}

void CompanySettingForm::setGuideAvailable(bool available)
{
    m_channelGuide->setVisible(available);
    m_room->setGuideAvailable(available);
}

void CompanySettingForm::onEdited()
{
    if (m_isOpening)
        return;
    m_preview->follow(m_company->currentText(), m_events->checked(), m_message->choices());
    if (m_conflict->isVisible())
        showConflict(NotificationSettingRow(m_stored));
    emit edited();
}

void CompanySettingForm::onChannelEdited()
{
    if (m_isOpening)
        return;
    const Result<ChannelId> channel = parseChannelId(m_channel->text());
    m_channelRow->setError(channel || m_channel->text().isEmpty() ? QString() : describe(channel.error()).message);
    m_room->clear();
    emit channelEdited(m_channel->text());
    onEdited();
}

void CompanySettingForm::submit(bool thenTest)
{
    m_thenTest = thenTest;
    // the uppermost field that is wrong gets the focus last
    const bool isFallbackRight = m_fallback->check(m_channel->text());
    if (!isFallbackRight)
        m_fallback->rowFor(u"invalid_fallback_id"_s)->focusField();
    const bool areWordsRight = m_message->check();
    const Result<> timing = validate(m_timing->timing());
    if (!timing)
        showFieldError(timing.error());
    if (!areWordsRight)
        m_message->ownWordsRow().focusField();
    const QStringList events = m_events->checked();
    if (events.isEmpty())
        showFieldError(Error{Error::Kind::Invalid, u"no_events"_s, {u"events"_s}});
    const Result<ChannelId> channel = parseChannelId(m_channel->text());
    if (m_channel->text().trimmed().isEmpty())
        showFieldError(Error{Error::Kind::Invalid, u"missing_field"_s, {u"channelId"_s}});
    else if (!channel)
        showFieldError(channel.error());
    if (!events.isEmpty() && channel && areWordsRight && timing && isFallbackRight)
        emit saveRequested(input(), thenTest);
}

void CompanySettingForm::arrange(bool beside)
{
    m_isBeside = beside;
    if (beside) {
        m_fields->removeWidget(m_preview);
        m_previewScroll->setWidget(m_preview);
    } else {
        m_previewScroll->takeWidget();
        m_fields->insertWidget(m_fields->count() - 1, m_preview);
    }
    m_preview->show();
    m_previewScroll->setVisible(beside);
}

void CompanySettingForm::resizeEvent(QResizeEvent* event)
{
    const bool beside = event->size().width() >= besideText(BesideFrom, *this);
    if (beside != m_isBeside)
        arrange(beside);
    QWidget::resizeEvent(event);
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
    m_channelGuide->setText(tr("Where do I find it?"));
    m_channelGuide->setAccessibleName(tr("Where do I find the channel ID?"));
    m_eventsRow->setTexts(tr("Notification events"),
                          tr("An event that is on is sent to the talk room when it occurs."));
    const std::tuple<QPushButton*, QString, QKeySequence> buttons[] = {
        {m_back, tr("Back"), QKeySequence(Qt::Key_Escape)},
        {m_save, tr("Save"), QKeySequence(QKeySequence::Save)},
        {m_saveAndTest, tr("Save and send test"), QKeySequence(Qt::CTRL | Qt::Key_Return)}};
    for (const auto& [button, text, shortcut] : buttons) {
        button->setText(text);
        button->setShortcut(shortcut); // which setText() takes away
        button->setToolTip(shortcut.toString(QKeySequence::NativeText));
    }
}

} // namespace smartfleet
