// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace smartfleet {

/// The guide beside the screens, which tells step by step what is to be done in LINE WORKS.
class Guide
{
public:
    virtual ~Guide() = default;
    /// Opens the guide at the step that tells about `topic`: a field of the integration's form (formfield::…),
    /// "inviteBot", "channelId". An unknown topic opens it where it is.
    virtual void show(const QString& topic) = 0;
};

} // namespace smartfleet
