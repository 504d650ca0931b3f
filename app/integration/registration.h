// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integration/linkwork.h"

namespace smartfleet {

/// The registration of a link, from the form or from where a process that died had come. One object a run; delete it
/// when its procedure's call has finished.
class Registration : public QObject
{
    Q_OBJECT
public:
    Registration(const LinkWork& work, QObject* parent);

    /// All steps, with undo.
    Procedure* procedure(const IntegrationForm& form);
    /// The steps that are left of a record whose bot was asked for: finding the bot by its marker, publishing it,
    /// finishing. Without undo: the caller decides by the error. Error "link_unfinished" when the bot was never made.
    /// Needs credentials in force.
    Procedure* rest(const Integration& record);

    const std::shared_ptr<Integration>& record() const { return m_record; }
    /// The form's checks alone: what it holds, brought into order.
    static Result<IntegrationForm> checked(const IntegrationForm& form);

private:
    Call<void>* done(Result<> result);
    Call<void>* checkForm(const IntegrationForm& form);
    Call<void>* storeRecord();
    Call<void>* storeSecrets();
    Call<void>* dropSecrets();
    Call<void>* createBot();
    void attemptCreation(Call<void>* call, int attempt);
    void lookForBot(Call<void>* call, int attempt, const Error& cause);
    Call<void>* findBot();
    Result<> adopt(BotId bot);
    Call<void>* publishBot();
    void attemptPublication(Call<void>* call, int attempt);
    Call<void>* finish();
    Result<> writeLinked();

    LinkWork m_work;
    IntegrationForm m_form;
    std::shared_ptr<Integration> m_record = std::make_shared<Integration>();
    bool m_keychainRefused = false; ///< nothing was written into it
    bool m_uncertain = false;       ///< a creation was sent whose answer was never seen
};

} // namespace smartfleet
