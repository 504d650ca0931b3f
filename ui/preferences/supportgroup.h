// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "ui/kit/keyboard.h"
#include "ui/preferences/preferencesgroup.h"

#include <optional>

class QPushButton;

namespace smartfleet {

class StatusLabel;

/// What helps when something goes wrong: the log, and a description of this installation without a secret.
class SupportGroup : public PreferencesGroup
{
    Q_OBJECT
public:
    /// `logFolder` may be empty: nothing is logged into a file then.
    SupportGroup(QString logFolder, QWidget* parent);

    void showGathering();
    void showCopied();
    void showProblem(const Error& error);

signals:
    void openFolderRequested();
    void copyRequested();

protected:
    void retranslate() override;

private:
    enum class State { Idle, Gathering, Copied };

    QString m_logFolder;
    State m_state = State::Idle;
    std::optional<Error> m_problem;
    QLabel* m_folder;
    QPushButton* m_openButton;
    QLabel* m_explanation;
    QPushButton* m_copyButton;
    KeptFocus m_focus; ///< while it gathers
    StatusLabel* m_outcome;
};

} // namespace smartfleet
