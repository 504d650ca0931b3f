// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integration/roomcheck.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int AtATime = 2; // LINE WORKS limits calls at once, and deliveries go on meanwhile

/// Whether the answer is about the room; any other would be the same for the next one.
bool isAboutRoom(const Error& error)
{
    return error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::NotFound ||
        error.kind == Error::Kind::Invalid || error.kind == Error::Kind::Conflict;
}

/// One look at all rooms; a child of its call.
class RoomsLook : public QObject
{
public:
    RoomsLook(const LinkWork& work, std::function<void(const IntegrationCheck&)> found,
              Call<std::vector<IntegrationCheck>>* call)
        : QObject(call)
        , m_work(work)
        , m_found(std::move(found))
        , m_call(call)
    {
    }

    void start()
    {
        SettingFilter companies;
        companies.tab = SettingTab::Company;
        companies.system = LineWorksSystem;
        const Result<std::vector<NotificationSettingRow>> settings = m_work.store.settings.list(companies);
        if (!settings) {
            m_call->finish(failure(settings.error()));
            return;
        }
        for (const NotificationSettingRow& row : *settings)
            addRoom(row.setting.channel, row.companyName);
        m_work.link.open()->onFinished(this, [this](const Result<Integration>& opened) {
            if (!opened) {
                m_call->finish(failure(opened.error()));
                return;
            }
            m_bot = opened->bot;
            askNext();
        });
    }

private:
    void addRoom(const ChannelId& channel, const QString& company)
    {
        for (IntegrationCheck& check : m_checks) {
            if (check.subject == channel.value) {
                check.companies << company;
                return;
            }
        }
        m_checks.push_back({.check = u"room"_s, .subject = channel.value, .companies = {company}});
    }

    void askNext()
    {
        while (m_underWay < AtATime && m_next < m_checks.size() && !m_stopped)
            ask(m_next++);
        if (m_underWay > 0)
            return;
        for (; m_next < m_checks.size(); ++m_next) {
            m_checks[m_next].error = Error{Error::Kind::Conflict, u"check_not_reached"_s};
            m_found(m_checks[m_next]);
        }
        m_call->finish(m_checks);
    }

    void ask(std::size_t index)
    {
        ++m_underWay;
        m_work.lineworks()
            .channel(m_bot, {m_checks[index].subject})
            ->onFinished(this, [this, index](const Result<Channel>& channel) {
                --m_underWay;
                IntegrationCheck& check = m_checks[index];
                check.ok = channel.has_value();
                if (channel)
                    check.detail = channel->title;
                else
                    check.error = channel.error();
                m_stopped = m_stopped || (!channel && !isAboutRoom(channel.error()));
                m_found(check);
                askNext();
            });
    }

    LinkWork m_work;
    std::function<void(const IntegrationCheck&)> m_found;
    Call<std::vector<IntegrationCheck>>* m_call;
    BotId m_bot;
    std::vector<IntegrationCheck> m_checks;
    std::size_t m_next = 0;
    int m_underWay = 0;
    bool m_stopped = false;
};

} // namespace

Call<std::vector<IntegrationCheck>>* checkRooms(const LinkWork& work, QObject* owner,
                                                std::function<void(const IntegrationCheck&)> found)
{
    auto* call = new Call<std::vector<IntegrationCheck>>(owner);
    (new RoomsLook(work, std::move(found), call))->start();
    return call;
}

} // namespace smartfleet
