// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/networksettings.h"
#include "app/lineworks/waytest.h"
#include "ui/kit/keyboard.h"
#include "ui/preferences/preferencesgroup.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace smartfleet {

class PathField;
class WayReportList;

/// The way to LINE WORKS: proxy, own certificate authorities, and a test of it.
class NetworkGroup : public PreferencesGroup
{
    Q_OBJECT
public:
    NetworkGroup(const NetworkSettings& settings, QWidget* parent);

    /// Whether the keychain holds a password for the proxy.
    void showPasswordKept(bool isKept);
    /// What is wrong with the password, or with keeping it; nothing takes it away.
    void showPasswordProblem(const std::optional<Error>& error);
    /// What is wrong with the file of certificate authorities; nothing takes it away.
    void showAuthorityProblem(const std::optional<Error>& error);
    void showTesting();
    void showReports(const std::vector<WayReport>& reports);
    void showTestProblem(const Error& error);

signals:
    /// The proxy is another one from now on; only what is complete is told.
    void proxyChanged(const smartfleet::NetworkSettings& settings);
    void passwordChanged(const QString& password);
    void authorityFileChanged(const QString& path);
    void testRequested();
    /// The person wants the link's own diagnosis.
    void diagnosisRequested();

protected:
    void retranslate() override;

private:
    void buildProxy(const NetworkSettings& settings);
    void takeProxy();
    void takePassword();
    void showProblems();
    void enableFields();

    NetworkSettings m_settings; ///< in force
    bool m_isPasswordKept = false;
    bool m_isTesting = false;
    std::optional<Error> m_hostError;
    std::optional<Error> m_passwordError;
    std::optional<Error> m_authorityError;
    QComboBox* m_kind;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_user;
    QLineEdit* m_password;
    PathField* m_authority;
    FormRow* m_kindRow;
    FormRow* m_hostRow;
    FormRow* m_portRow;
    FormRow* m_userRow;
    FormRow* m_passwordRow;
    FormRow* m_authorityRow;
    QPushButton* m_testButton;
    KeptFocus m_focus; ///< while it tests
    QPushButton* m_diagnosisButton;
    WayReportList* m_reports;
};

} // namespace smartfleet
