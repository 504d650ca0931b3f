// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/windows/troubledsecrets.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

constexpr std::chrono::milliseconds Patience{400}; // after which a keychain that doesn't answer is given up

QString codeOf(KeychainTrouble trouble)
{
    switch (trouble) {
    case KeychainTrouble::None:
        break;
    case KeychainTrouble::Locked:
        return u"keychain_locked"_s;
    case KeychainTrouble::Denied:
        return u"keychain_denied"_s;
    case KeychainTrouble::Unavailable:
        return u"keychain_unavailable"_s;
    case KeychainTrouble::Silent:
        return u"keychain_slow"_s;
    }
    return {};
}

} // namespace

TroubledSecrets::TroubledSecrets(Switch trouble)
    : m_trouble(std::move(trouble))
{
}

/// The answer of a keychain in trouble; none when all is well.
template <typename T> Call<T>* TroubledSecrets::refused()
{
    const KeychainTrouble trouble = m_trouble->load();
    if (trouble == KeychainTrouble::None)
        return nullptr;
    const Error error{Error::Kind::Keychain, codeOf(trouble)};
    if (trouble != KeychainTrouble::Silent)
        return finishedCall<T>(this, failure(error));
    auto* call = new Call<T>(this);
    QTimer::singleShot(Patience, call, [call, error] { call->finish(failure(error)); });
    return call;
}

Call<QByteArray>* TroubledSecrets::read(const QString& key)
{
    auto* call = refused<QByteArray>();
    return call ? call : m_good.read(key);
}

Call<void>* TroubledSecrets::write(const QString& key, const QByteArray& value)
{
    auto* call = refused<void>();
    return call ? call : m_good.write(key, value);
}

Call<void>* TroubledSecrets::remove(const QString& key)
{
    auto* call = refused<void>();
    return call ? call : m_good.remove(key);
}

} // namespace smartfleet::test
