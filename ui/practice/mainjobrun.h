// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "ui/kit/uicontext.h"

#include <QObject>

namespace smartfleet {

class PracticePane;

/// Does the main job by itself in practice mode, step by step: links LINE WORKS, invites the bot, registers a setting
/// with every event, sends events in, and waits until the talk room has shown their messages. For pictures and for
/// trying an installation out.
class MainJobRun : public QObject
{
    Q_OBJECT
public:
    /// The session has to be started and to hold the sample companies.
    MainJobRun(const UiContext& context, PracticePane& pane, QObject* parent);

    void start();

signals:
    /// Exactly one of the two, once.
    void done();
    void failed(const smartfleet::Error& error);

private:
    void addSetting();
    void checkMessages();
    void fail(const Error& error);

    UiContext m_context;
    PracticePane& m_pane;
    const QString m_room;
    int m_expected = -1; ///< messages; -1 until the events were taken in
    bool m_isOver = false;
};

} // namespace smartfleet
