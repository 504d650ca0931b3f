// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/progress.h"

#include <QObject>
#include <QTimer>

namespace smartfleet {

class MessageBar;

/// Tells in a message bar that something is being stored, once it takes so long that a person wonders. That is so when
/// another program holds the database, and where very many things are changed: then how far it is, with a button that
/// breaks it off.
class BusyNotice : public QObject
{
    Q_OBJECT
public:
    /// `bar` must outlive it.
    explicit BusyNotice(MessageBar& bar, QObject* parent = nullptr);

    /// With `progress` it tells how far that is.
    void start(std::shared_ptr<Progress> progress = {});
    /// Takes its words away, unless others stand in their place by then.
    void stop();

private:
    void tell();
    void tellAgain();

    MessageBar& m_bar;
    QTimer m_soon;
    QTimer m_again;
    QString m_told;
    std::shared_ptr<Progress> m_progress;
};

} // namespace smartfleet
