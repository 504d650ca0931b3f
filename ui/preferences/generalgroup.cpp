// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/generalgroup.h"

#include "app/domain/problems.h"
#include "app/options/uioptions.h"
#include "ui/kit/formrow.h"
#include "ui/preferences/optionfields.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QComboBox* makeChoice(const QString& name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    return box;
}

QCheckBox* makeSwitch(const QString& name, QWidget* parent)
{
    auto* box = new QCheckBox(parent);
    box->setObjectName(name);
    return box;
}

} // namespace

GeneralGroup::GeneralGroup(UiOptions& options, std::unique_ptr<Autostart> autostart, QWidget* parent)
    : PreferencesGroup(u"generalGroup"_s, parent)
    , m_autostart(std::move(autostart))
    , m_language(makeChoice(u"languageBox"_s, this))
    , m_theme(makeChoice(u"themeBox"_s, this))
    , m_languageRow(addRow(m_language))
    , m_themeRow(addRow(m_theme))
    , m_startAtLogin(makeSwitch(u"startAtLoginBox"_s, this))
    , m_runInTray(makeSwitch(u"runInTrayBox"_s, this))
    , m_startHidden(makeSwitch(u"startHiddenBox"_s, this))
    , m_notifications(makeSwitch(u"desktopNotificationsBox"_s, this))
    , m_silence(makeSwitch(u"tellsSilenceBox"_s, this))
    , m_startAtLoginRow(addRow(m_startAtLogin))
    , m_runInTrayRow(addRow(m_runInTray))
    , m_startHiddenRow(addRow(m_startHidden))
    , m_notificationsRow(addRow(m_notifications))
    , m_silenceRow(addRow(m_silence))
{
    bindChoice(m_language, options.language);
    bindChoice(m_theme, options.theme);
    bindSwitch(m_runInTray, options.runInTray);
    bindSwitch(m_startHidden, options.startHidden);
    bindSwitch(m_notifications, options.desktopNotifications);
    bindSwitch(m_silence, options.tellsSilence);
    m_startAtLogin->setChecked(m_autostart && m_autostart->isOn());
    m_startAtLogin->setEnabled(m_autostart != nullptr);
    connect(m_startAtLogin, &QCheckBox::clicked, this, &GeneralGroup::switchAutostart);
    // without the tray there would be no way back to a hidden window
    m_startHidden->setEnabled(options.runInTray.get());
    connect(&options.runInTray, &OptionSignal::changed, this,
            [this, &options] { m_startHidden->setEnabled(options.runInTray.get()); });
    GeneralGroup::retranslate();
}

void GeneralGroup::switchAutostart(bool on)
{
    const Result<> switched = m_autostart->setOn(on);
    m_startError = switched ? std::nullopt : std::optional(switched.error());
    m_startAtLogin->setChecked(m_autostart->isOn());
    retranslate();
}

void GeneralGroup::retranslate()
{
    setHeading(tr("General"));
    m_languageRow->setTexts(tr("Language"));
    m_language->setItemText(0, tr("System language"));
    m_language->setItemText(1, u"日本語"_s); // each language in itself, so that whoever can't read the others finds it
    m_language->setItemText(2, u"English"_s);
    m_themeRow->setTexts(tr("Colours"));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    for (QCheckBox* box : {m_startAtLogin, m_runInTray, m_startHidden, m_notifications, m_silence})
        box->setText(tr("On"));
    m_startAtLoginRow->setTexts(tr("Start at sign-in"),
                                m_autostart ? tr("The program starts when you sign in to this computer.")
                                            : tr("Practice mode is never started by the system."));
    m_startAtLoginRow->setError(m_startError ? describe(*m_startError).message : QString());
    m_runInTrayRow->setTexts(tr("System tray"), tr("The program goes on in the tray when its window is closed."));
    m_startHiddenRow->setTexts(tr("Start hidden"), tr("The program starts in the tray, without its window."));
    m_notificationsRow->setTexts(tr("Desktop notifications"), tr("The desktop tells when something needs you."));
    m_silenceRow->setTexts(
        tr("Silent sources"),
        tr("You are told once when a source of events is silent for longer than ever in its working hours, as when a "
           "fleet server stops, and once when it is heard again. These hours are learned within a week or two."));
}

} // namespace smartfleet
