// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/settingfilterbar.h"

#include "ui/kit/filterfields.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace smartfleet {

SettingFilterBar::SettingFilterBar(SettingTab tab, const EventCatalogue& catalogue, QWidget* parent)
    : FieldGrid(parent)
    , m_tab(tab)
    , m_catalogue(catalogue)
    , m_company(makeFilterEdit(u"companyFilterEdit"_s, this))
    , m_user(makeFilterEdit(u"userFilterEdit"_s, this))
    , m_channel(makeFilterEdit(u"channelFilterEdit"_s, this))
    , m_event(makeFilterCombo(u"eventFilterCombo"_s, this))
    , m_system(makeFilterCombo(u"systemFilterCombo"_s, this))
{
    m_system->addItem(QString());
    for (const NotificationSystem& system : notificationSystems())
        m_system->addItem(system.name, system.id);
    addEventTypes(*m_event, m_catalogue);
    m_user->setVisible(m_tab == SettingTab::User);
    for (QWidget* field : std::initializer_list<QWidget*>{m_company, m_user, m_channel, m_event, m_system})
        add(field);
    const auto tell = [this] {
        if (!m_isQuiet)
            emit changed();
    };
    for (QComboBox* combo : {m_event, m_system})
        connect(combo, &QComboBox::currentIndexChanged, this, tell);
    for (QLineEdit* edit : {m_company, m_user, m_channel})
        connect(edit, &QLineEdit::textChanged, this, tell);
    retranslate();
}

SettingFilter SettingFilterBar::filter() const
{
    return {.tab = m_tab,
            .system = m_system->currentData().toString(),
            .channelId = m_channel->text().trimmed(),
            .user = m_user->text().trimmed(),
            .company = m_company->text().trimmed(),
            .event = m_event->currentData().toString()};
}

void SettingFilterBar::setFilter(const SettingFilter& filter)
{
    m_isQuiet = true;
    m_system->setCurrentIndex(std::max(0, m_system->findData(filter.system)));
    m_event->setCurrentIndex(std::max(0, m_event->findData(filter.event)));
    m_channel->setText(filter.channelId);
    m_company->setText(filter.company);
    m_user->setText(m_tab == SettingTab::User ? filter.user : QString());
    m_isQuiet = false;
}

bool SettingFilterBar::isClear() const
{
    return filter() == SettingFilter{.tab = m_tab};
}

void SettingFilterBar::focusFirst()
{
    m_company->setFocus(Qt::OtherFocusReason);
}

QVariantMap SettingFilterBar::choice() const
{
    const SettingFilter shown = filter();
    const std::pair<QString, QString> texts[] = {{u"system"_s, shown.system},
                                                 {u"channel"_s, shown.channelId},
                                                 {u"user"_s, shown.user},
                                                 {u"company"_s, shown.company},
                                                 {u"event"_s, shown.event}};
    QVariantMap choice;
    for (const auto& [name, text] : texts) {
        if (!text.isEmpty())
            choice.insert(name, text);
    }
    return choice;
}

void SettingFilterBar::setChoice(const QVariantMap& choice)
{
    setFilter({.tab = m_tab,
               .system = choice.value(u"system"_s).toString(),
               .channelId = choice.value(u"channel"_s).toString(),
               .user = choice.value(u"user"_s).toString(),
               .company = choice.value(u"company"_s).toString(),
               .event = choice.value(u"event"_s).toString()});
}

void SettingFilterBar::retranslate()
{
    nameField(*m_company, tr("Filter by company"), tr("Company"));
    nameField(*m_user, tr("Filter by user name, ID or department"), tr("User"));
    nameField(*m_channel, tr("Filter by channel ID"), tr("Channel ID"));
    retranslateEventTypes(*m_event, m_catalogue);
    m_system->setItemText(0, tr("All systems"));
    nameField(*m_system, tr("Filter by notification system"));
}

} // namespace smartfleet
