// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/networksettings.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

class TestNetworkSettings : public QObject
{
    Q_OBJECT

private slots:
    void proxy_written_isRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<NetworkSettings>>("expected");
        const auto named = [](ProxyKind kind, const QString& user = {}) {
            return std::optional(NetworkSettings{.proxy = kind,
                                                 .proxyHost = u"proxy.example"_s,
                                                 .proxyPort = 3128,
                                                 .proxyUser = user,
                                                 .caFile = u"ca"_s});
        };
        const auto plain = [](ProxyKind kind) {
            return std::optional(NetworkSettings{.proxy = kind, .caFile = u"ca"_s});
        };
        QTest::newRow("system") << u"system"_s << plain(ProxyKind::System);
        QTest::newRow("none") << u"none"_s << plain(ProxyKind::None);
        QTest::newRow("http") << u"http://proxy.example:3128"_s << named(ProxyKind::Http);
        QTest::newRow("with a slash") << u"HTTP://proxy.example:3128/"_s << named(ProxyKind::Http);
        QTest::newRow("socks5") << u"socks5://me@proxy.example:3128"_s << named(ProxyKind::Socks5, u"me"_s);
        for (const QString& wrong : {u""_s, u"http"_s, u"system://proxy.example:3128"_s, u"http://proxy.example"_s,
                                     u"http://:3128"_s, u"http://me:secret@proxy.example:3128"_s,
                                     u"http://proxy.example:3128/pac"_s, u"ftp://proxy.example:21"_s})
            QTest::newRow(qPrintable(u"wrong: "_s + wrong)) << wrong << std::optional<NetworkSettings>();
    }
    void proxy_written_isRead()
    {
        QFETCH(const QString, text);
        QFETCH(const std::optional<NetworkSettings>, expected);
        const NetworkSettings before{
            .proxy = ProxyKind::Http, .proxyHost = u"old"_s, .proxyUser = u"old"_s, .caFile = u"ca"_s};

        QVERIFY(withProxy(before, text) == expected);
    }
};

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestNetworkSettings)
#include "tst_networksettings.moc"
