// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/settingdetail.h"

#include "app/domain/problems.h"
#include "ui/kit/eventwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace smartfleet {

SettingDetail::SettingDetail(const EventCatalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_notice(new QLabel(this))
    , m_edit(new QPushButton(this))
    , m_test(new QPushButton(this))
    , m_delete(new QPushButton(this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel* label : {m_title, m_facts, m_notice}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_title->setObjectName(u"settingTitleLabel"_s);
    m_facts->setObjectName(u"settingFactsLabel"_s);
    m_notice->setObjectName(u"settingNoticeLabel"_s);
    m_edit->setObjectName(u"editButton"_s);
    m_test->setObjectName(u"testButton"_s);
    m_delete->setObjectName(u"deleteButton"_s);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_edit, m_test, m_delete}) {
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // the list beside it keeps its width when nothing is chosen
        button->setSizePolicy(policy);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    // all events by name can be longer than the window is high; the buttons stay in sight
    m_facts->setMinimumWidth(1); // a long ID must not push the rest out of sight
    m_facts->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_facts);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(buttons);
    layout->addWidget(m_notice);
    layout->addWidget(scroll, 1);
    connect(m_edit, &QPushButton::clicked, this, &SettingDetail::editRequested);
    connect(m_test, &QPushButton::clicked, this, &SettingDetail::testRequested);
    connect(m_delete, &QPushButton::clicked, this, &SettingDetail::deleteRequested);
    retranslate();
}

void SettingDetail::show(const std::optional<NotificationSettingRow>& row)
{
    m_row = row;
    m_deliveries.clear();
    retranslate();
}

void SettingDetail::showDeliveries(const std::vector<DeliveryRow>& deliveries)
{
    m_deliveries = deliveries;
    retranslate();
}

void SettingDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString SettingDetail::eventsInWords() const
{
    QStringList names;
    for (const QString& id : m_row->setting.events)
        names += eventName(m_catalogue, id);
    return names.join(tr(", "));
}

QString SettingDetail::deliveriesInWords() const
{
    QStringList lines;
    for (const DeliveryRow& row : m_deliveries) {
        const QString when = QLocale().toString(row.delivery.createdAt.toLocalTime(), QLocale::ShortFormat);
        QString line = u"%1  %2"_s.arg(when, eventName(m_catalogue, row.type));
        if (row.delivery.state == DeliveryState::Sent)
            line += u"  "_s + tr("sent");
        else if (row.delivery.lastError)
            line += u"  "_s + describe(*row.delivery.lastError).message;
        else
            line += u"  "_s + tr("waiting");
        lines += line;
    }
    return lines.isEmpty() ? tr("none yet") : lines.join(u'\n');
}

void SettingDetail::retranslate()
{
    m_edit->setText(tr("Edit"));
    m_test->setText(tr("Test notification"));
    m_delete->setText(tr("Delete"));
    const bool isCompanys = m_row && m_row->setting.tab == SettingTab::Company;
    for (QPushButton* button : {m_edit, m_test, m_delete})
        button->setVisible(isCompanys);
    m_notice->setVisible(m_row && !isCompanys);
    m_notice->setText(tr("Users register and edit their own settings in the user app. They can only be read here."));
    if (!m_row) {
        m_title->setText(tr("Details"));
        m_facts->setText(tr("Select a setting in the list."));
        return;
    }
    const NotificationSetting& setting = m_row->setting;
    m_title->setText(isCompanys ? m_row->companyName : m_row->userName);
    QStringList facts{tr("Notification system: %1").arg(u"LINE WORKS"_s),
                      tr("Channel ID: %1").arg(setting.channel.value),
                      tr("Notification events: %1").arg(eventsInWords()),
                      tr("Updated: %1").arg(QLocale().toString(setting.updatedAt.toLocalTime(), QLocale::ShortFormat))};
    if (setting.suspended)
        facts += tr("Suspended, because users' own notifications are not allowed.");
    facts += tr("Last deliveries to this talk room:") + u'\n' + deliveriesInWords();
    m_facts->setText(facts.join(u"\n\n"_s));
}

} // namespace smartfleet
