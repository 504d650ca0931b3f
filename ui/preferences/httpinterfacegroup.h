// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "ui/preferences/preferencesgroup.h"

#include <QUrl>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace smartfleet {

class PathField;
class StatusLabel;
class TokenList;
struct HttpInterfaceOptions;

/// The HTTP interface of the desktop program: whether and where it listens, and the tokens it takes.
class HttpInterfaceGroup : public PreferencesGroup
{
    Q_OBJECT
public:
    HttpInterfaceGroup(HttpInterfaceOptions& options, QWidget* parent);

    TokenList& tokens() { return *m_tokens; }
    /// Where it listens now; empty while it doesn't.
    void showListening(const QUrl& url);
    /// Why it doesn't listen although it should.
    void showProblem(const Error& error);

signals:
    /// The options are others from now on.
    void optionsChanged();

protected:
    void retranslate() override;

private:
    void build();
    void takeAddress();
    void takeFiles();
    bool isLocal() const;
    void showStatus();

    HttpInterfaceOptions& m_options;
    QUrl m_url;
    std::optional<Error> m_problem;
    bool m_isAddressWrong = false;
    QCheckBox* m_on;
    StatusLabel* m_status;
    QLineEdit* m_address;
    QSpinBox* m_port;
    PathField* m_certificate;
    PathField* m_key;
    FormRow* m_onRow;
    FormRow* m_addressRow;
    FormRow* m_portRow;
    FormRow* m_certificateRow;
    FormRow* m_keyRow;
    StatusLabel* m_warning;
    TokenList* m_tokens;
};

} // namespace smartfleet
