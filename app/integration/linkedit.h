// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integration/linkwork.h"

namespace smartfleet {

/// The editing of a link (row C4). One object a run.
class LinkEdit : public QObject
{
    Q_OBJECT
public:
    LinkEdit(const LinkWork& work, const Integration& record, const IntegrationEdit& edit, QObject* parent);

    /// Steps "check_form", "earn_token", "store_secrets", "finish". The old credentials stay in force until the last.
    Procedure* procedure();
    const Integration& record() const { return m_record; }

private:
    bool changesCredentials() const { return m_edit.serviceAccount || m_edit.privateKey; }
    Call<void>* checkForm();
    Call<void>* earnToken();
    Call<void>* storeSecrets();
    Call<void>* dropSecrets();
    Call<void>* finish();
    Call<void>* forgetOldSecrets();

    LinkWork m_work;
    Integration m_record;
    IntegrationEdit m_edit;
    LinkSecrets m_secrets;
};

} // namespace smartfleet
