// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencespage.h"

#include "app/options/uioptions.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pagelook.h"
#include "ui/preferences/deliverygroup.h"
#include "ui/preferences/generalgroup.h"
#include "ui/preferences/historygroup.h"
#include "ui/preferences/httpinterfacegroup.h"
#include "ui/preferences/networkgroup.h"
#include "ui/preferences/supportgroup.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int WidestGroup = 860; // lines that are longer are hard to read

} // namespace

PreferencesPage::PreferencesPage(UiOptions& options, PreferencesPlaces places, QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
{
    auto* content = new QWidget(m_scroll);
    m_title = makePageTitle(content);
    m_introduction = new QLabel(content);
    m_introduction->setWordWrap(true);
    m_introduction->setTextFormat(Qt::PlainText);
    m_bar = new MessageBar(content);
    m_bar->setObjectName(u"preferencesBar"_s);
    m_general = new GeneralGroup(options, std::move(places.autostart), content);
    m_network = new NetworkGroup(options.network.values(), content);
    m_httpInterface = new HttpInterfaceGroup(options.httpInterface, content);
    m_delivery = new DeliveryGroup(options.messagesPerDay, content);
    m_history = new HistoryGroup({options.historyDays.get(), options.historyMegabytes.get()}, content);
    m_support = new SupportGroup(places.logFolder, content);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(PageMargins);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_introduction);
    column->addWidget(m_bar);
    for (PreferencesGroup* group : std::initializer_list<PreferencesGroup*>{m_general, m_network, m_httpInterface,
                                                                            m_delivery, m_history, m_support}) {
        group->setMaximumWidth(WidestGroup);
        column->addWidget(group);
    }
    column->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    retranslate();
}

void PreferencesPage::showPart(const QString& name)
{
    auto* part = name.isEmpty() ? nullptr : findChild<QWidget*>(name);
    if (!part)
        return;
    if (auto* group = qobject_cast<PreferencesGroup*>(part))
        group->focusFirst();
    else
        part->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(part, 0, 20);
}

void PreferencesPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PreferencesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    emit shown();
}

void PreferencesPage::retranslate()
{
    m_title->setText(tr("Preferences"));
    m_introduction->setText(tr("A change is in force at once."));
}

} // namespace smartfleet
