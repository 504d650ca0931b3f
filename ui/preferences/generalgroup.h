// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/autostart.h"
#include "ui/preferences/preferencesgroup.h"

class QCheckBox;
class QComboBox;

namespace smartfleet {

struct UiOptions;

/// Language, colours, and how the program is there: from login on, in the tray, with desktop notifications; and whether
/// it tells of silent sources.
class GeneralGroup : public PreferencesGroup
{
    Q_OBJECT
public:
    /// `autostart` may be missing: practice mode starts nothing at login.
    GeneralGroup(UiOptions& options, std::unique_ptr<Autostart> autostart, QWidget* parent);

protected:
    void retranslate() override;

private:
    void switchAutostart(bool on);

    std::unique_ptr<Autostart> m_autostart;
    QComboBox* m_language;
    QComboBox* m_theme;
    FormRow* m_languageRow;
    FormRow* m_themeRow;
    QCheckBox* m_startAtLogin;
    QCheckBox* m_runInTray;
    QCheckBox* m_startHidden;
    QCheckBox* m_notifications;
    QCheckBox* m_silence;
    FormRow* m_startAtLoginRow;
    FormRow* m_runInTrayRow;
    FormRow* m_startHiddenRow;
    FormRow* m_notificationsRow;
    FormRow* m_silenceRow;
    std::optional<Error> m_startError;
};

} // namespace smartfleet
