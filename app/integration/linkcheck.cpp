// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integration/linkcheck.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int MostSkewSeconds = 60;

bool isAboutTheWay(const Error& error)
{
    return error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Tls ||
        error.kind == Error::Kind::BadReply || error.kind == Error::Kind::Cancelled;
}

/// One diagnosis; a child of its call.
class Diagnosis : public QObject
{
public:
    Diagnosis(const LinkWork& work, std::function<void(const IntegrationCheck&)> found,
              Call<std::vector<IntegrationCheck>>* call)
        : QObject(call)
        , m_work(work)
        , m_found(std::move(found))
        , m_call(call)
    {
    }

    void start()
    {
        m_work.link.open()->onFinished(this, [this](const Result<Integration>& opened) {
            if (!opened && opened.error().kind != Error::Kind::Keychain) {
                m_call->finish(failure(opened.error()));
                return;
            }
            if (!opened) {
                put(notReached(u"clock"_s));
                put(notReached(u"network"_s));
                add(u"token"_s, failure(opened.error()), {});
                endEarly();
                return;
            }
            m_record = *opened;
            earnToken();
        });
    }

private:
    static IntegrationCheck notReached(const QString& check)
    {
        return {check, false, {}, Error{Error::Kind::Conflict, u"check_not_reached"_s}};
    }

    void add(const QString& check, const Result<void>& result, const QString& detail)
    {
        put(result ? IntegrationCheck{check, true, detail} : IntegrationCheck{check, false, {}, result.error()});
    }

    void put(const IntegrationCheck& check)
    {
        m_checks.push_back(check);
        m_found(check);
    }

    void endEarly()
    {
        static const QStringList order{u"clock"_s, u"network"_s, u"token"_s, u"bot"_s, u"domain"_s};
        for (qsizetype i = qsizetype(m_checks.size()); i < order.size(); ++i)
            put(notReached(order.at(i)));
        m_call->finish(m_checks);
    }

    void addClock()
    {
        const std::optional<int> skew = m_work.lineworks().clockSkewSeconds();
        if (!skew) {
            put(notReached(u"clock"_s));
            return;
        }
        if (std::abs(*skew) <= MostSkewSeconds)
            put({u"clock"_s, true, u"%1 s"_s.arg(*skew)});
        else
            put({u"clock"_s,
                 false,
                 {},
                 Error{Error::Kind::Invalid, u"clock_skewed"_s, {QString::number(std::abs(*skew) / 60)}, {}, 400}});
    }

    void earnToken()
    {
        const Result<QString> profile = m_work.profile();
        if (!profile) {
            m_call->finish(failure(profile.error()));
            return;
        }
        readLinkSecrets(m_work.secrets, *profile, m_record.secretGeneration)
            ->onFinished(this, [this](const Result<LinkSecrets>& secrets) {
                if (!secrets) {
                    m_call->finish(failure(secrets.error()));
                    return;
                }
                m_work.lineworks()
                    .tryCredentials(
                        {m_record.clientId, secrets->clientSecret, m_record.serviceAccount, secrets->privateKey})
                    ->onFinished(this, [this](const Result<void>& earned) { onToken(earned); });
            });
    }

    void onToken(const Result<void>& earned)
    {
        m_work.link.noteOutcome(earned);
        addClock();
        if (!earned && isAboutTheWay(earned.error())) {
            add(u"network"_s, earned, {});
            endEarly();
            return;
        }
        add(u"network"_s, {}, m_work.lineworks().hasCredentials() ? u"LINE WORKS"_s : QString());
        add(u"token"_s, earned, m_record.serviceAccount);
        if (!earned) {
            endEarly();
            return;
        }
        m_work.lineworks().bot(m_record.bot)->onFinished(this, [this](const Result<Bot>& bot) {
            add(u"bot"_s, bot ? Result<void>() : failure(bot.error()),
                bot ? u"%1 (%2)"_s.arg(bot->name).arg(bot->id.value) : QString());
            if (!bot) {
                endEarly();
                return;
            }
            m_work.lineworks()
                .checkPublication(m_record.bot, m_record.domain)
                ->onFinished(this, [this](const Result<void>& published) {
                    add(u"domain"_s, published, QString::number(m_record.domain.value));
                    endEarly();
                });
        });
    }

    LinkWork m_work;
    std::function<void(const IntegrationCheck&)> m_found;
    Call<std::vector<IntegrationCheck>>* m_call;
    Integration m_record;
    std::vector<IntegrationCheck> m_checks;
};

} // namespace

Call<std::vector<IntegrationCheck>>* checkLink(const LinkWork& work, QObject* owner,
                                               std::function<void(const IntegrationCheck&)> found)
{
    auto* call = new Call<std::vector<IntegrationCheck>>(owner);
    (new Diagnosis(work, std::move(found), call))->start();
    return call;
}

} // namespace smartfleet
