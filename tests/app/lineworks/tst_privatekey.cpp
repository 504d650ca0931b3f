// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/jwt.h"
#include "app/lineworks/privatekey.h"
#include "tests/support/testkeys.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;
using namespace smartfleet;

namespace {

bool isSignedBy(const QByteArray& data, const QByteArray& signature, const QByteArray& publicPem)
{
    BIO* bio = BIO_new_mem_buf(publicPem.constData(), int(publicPem.size()));
    EVP_PKEY* key = PEM_read_bio_PUBKEY(bio, nullptr, nullptr, nullptr);
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, key);
    const int good = EVP_DigestVerify(context, reinterpret_cast<const unsigned char*>(signature.constData()),
                                      size_t(signature.size()),
                                      reinterpret_cast<const unsigned char*>(data.constData()), size_t(data.size()));
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    BIO_free(bio);
    return good == 1;
}

QByteArray utf16(const QByteArray& text)
{
    QByteArray bytes("\xff\xfe", 2);
    for (const char c : text)
        bytes.append(c).append('\0');
    return bytes;
}

} // namespace

Q_DECLARE_METATYPE(std::set<smartfleet::KeyRepair>)

class TestPrivateKey : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_key = test::makeRsaKey(); }

    void normalised_damagedForms_areMended_data();
    void normalised_damagedForms_areMended();
    void read_damagedForms_sayWhatWasMended_data();
    void read_damagedForms_sayWhatWasMended();
    void normalised_whatIsNoUsableKey_isNamed_data();
    void normalised_whatIsNoUsableKey_isNamed();
    void sign_ofNormalisedKey_holdsUnderThePublicKey();
    void sign_withoutKey_fails();
    void assertion_carriesTheClaims_inWholeSeconds();

private:
    QByteArray m_key;
};

void TestPrivateKey::normalised_damagedForms_areMended_data()
{
    const QByteArray oneLine = QByteArray(m_key).replace('\n', "");
    const QByteArray blanks = QByteArray(m_key).replace('\n', ' ');
    const QByteArray body =
        QByteArray(m_key).replace("-----BEGIN PRIVATE KEY-----\n", "").replace("-----END PRIVATE KEY-----\n", "");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("as issued") << m_key;
    QTest::newRow("CRLF") << QByteArray(m_key).replace('\n', "\r\n");
    QTest::newRow("CR alone") << QByteArray(m_key).replace('\n', '\r');
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf" + m_key);
    QTest::newRow("UTF-16") << utf16(m_key);
    QTest::newRow("blanks around") << QByteArray("\n \t" + m_key + "  \n\n");
    QTest::newRow("full-width blank before") << QByteArray("\xe3\x80\x80" + m_key);
    QTest::newRow("line breaks lost") << oneLine;
    QTest::newRow("line breaks became blanks") << blanks;
    QTest::newRow("literal \\n") << QByteArray(m_key).replace('\n', "\\n");
    QTest::newRow("literal \\r\\n") << QByteArray(m_key).replace('\n', "\\r\\n");
    QTest::newRow("in JSON quotes") << QByteArray("\"" + QByteArray(m_key).replace('\n', "\\n") + "\"");
    QTest::newRow("indented") << QByteArray("  " + QByteArray(m_key).replace('\n', "\n  "));
    QTest::newRow("text in front") << QByteArray("Private Key of the app:\n" + m_key);
    QTest::newRow("public key in front") << QByteArray(test::publicKeyOf(m_key) + m_key);
    QTest::newRow("invisible characters") << QByteArray(m_key).replace("\n", "\xe2\x80\x8b\n");
    QTest::newRow("quoted in a mail") << QByteArray("> " + m_key.trimmed().replace('\n', "\n> "));
    QTest::newRow("lines of a program") << QByteArray("\"" + m_key.trimmed().replace('\n', "\\n\"\n\"") + "\"");
    QTest::newRow("without BEGIN and END") << body;
    QTest::newRow("without BEGIN and END, on one line") << QByteArray(body).replace('\n', "");
    QTest::newRow("long dashes") << QByteArray(m_key).replace("-----", "\xe2\x80\x94\xe2\x80\x94-");
    QTest::newRow("hyphens lost") << QByteArray(m_key).replace("-----", "--");
    QTest::newRow("no final line break") << m_key.trimmed();
    QTest::newRow("odd line lengths") << QByteArray("-----BEGIN PRIVATE KEY-----\n" + body.left(10) + "\n\n" +
                                                    body.mid(10) + "-----END PRIVATE KEY-----");
}

void TestPrivateKey::normalised_damagedForms_areMended()
{
    QFETCH(QByteArray, text);

    const Result<QByteArray> key = normalisedPrivateKey(text);

    QVERIFY2(key.has_value(), key ? "" : qPrintable(key.error().code));
    QCOMPARE(*key, m_key);
}

void TestPrivateKey::read_damagedForms_sayWhatWasMended_data()
{
    using Repairs = std::set<KeyRepair>;
    const QByteArray body =
        QByteArray(m_key).replace("-----BEGIN PRIVATE KEY-----\n", "").replace("-----END PRIVATE KEY-----\n", "");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Repairs>("repairs");
    QTest::newRow("as issued") << m_key << Repairs{};
    QTest::newRow("CRLF") << QByteArray(m_key).replace('\n', "\r\n") << Repairs{};
    QTest::newRow("blanks around") << QByteArray("\n \t" + m_key + "  \n\n") << Repairs{};
    QTest::newRow("line breaks lost") << QByteArray(m_key).replace('\n', "") << Repairs{KeyRepair::LineBreaksRestored};
    QTest::newRow("line breaks became blanks")
        << QByteArray(m_key).replace('\n', ' ') << Repairs{KeyRepair::LineBreaksRestored};
    QTest::newRow("literal \\n") << QByteArray(m_key).replace('\n', "\\n") << Repairs{KeyRepair::EscapesResolved};
    QTest::newRow("indented") << QByteArray("  " + QByteArray(m_key).replace('\n', "\n  "))
                              << Repairs{KeyRepair::BlanksRemoved};
    QTest::newRow("without BEGIN and END") << body << Repairs{KeyRepair::FrameRestored};
    QTest::newRow("text in front") << QByteArray("Private Key of the app:\n" + m_key)
                                   << Repairs{KeyRepair::RestLeftOut};
}

void TestPrivateKey::read_damagedForms_sayWhatWasMended()
{
    QFETCH(QByteArray, text);
    QFETCH(std::set<KeyRepair>, repairs);

    const Result<ReadPrivateKey> read = readPrivateKey(text);

    QVERIFY(read.has_value());
    QCOMPARE(read->pem, m_key);
    QVERIFY(read->repairs == repairs);
}

void TestPrivateKey::normalised_whatIsNoUsableKey_isNamed_data()
{
    QByteArray cutOff = m_key;
    cutOff.truncate(m_key.size() / 2);
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("args");
    const QStringList none;
    QTest::newRow("nothing") << QByteArray() << u"key_missing"_s << none;
    QTest::newRow("blanks") << QByteArray(" \r\n\\n\t") << u"key_missing"_s << none;
    QTest::newRow("junk") << QByteArray("hello") << u"key_unreadable"_s << none;
    QTest::newRow("bytes") << QByteArray("\x00\xff\x80-----BEGIN", 13) << u"key_unreadable"_s << none;
    QTest::newRow("cut off") << cutOff << u"key_unreadable"_s << none;
    QTest::newRow("damaged") << QByteArray(m_key).replace(60, 8, "AAAAAAAA") << u"key_unreadable"_s << none;
    QTest::newRow("empty block") << QByteArray("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----")
                                 << u"key_unreadable"_s << none;
    QTest::newRow("public") << test::publicKeyOf(m_key) << u"key_is_public"_s << none;
    QTest::newRow("certificate") << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----")
                                 << u"key_is_certificate"_s << none;
    QTest::newRow("encrypted") << test::encryptedKey(m_key) << u"key_encrypted"_s << none;
    QTest::newRow("encrypted, old form") << QByteArray(
                                                "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n"
                                                "DEK-Info: AES-128-CBC,00\n\nAAAA\n-----END RSA PRIVATE KEY-----")
                                         << u"key_encrypted"_s << none;
    QTest::newRow("EC") << test::makeEcKey() << u"key_not_rsa"_s << none;
    QTest::newRow("1024 bits") << test::makeRsaKey(1024) << u"key_too_short"_s << QStringList{u"1024"_s};
}

void TestPrivateKey::normalised_whatIsNoUsableKey_isNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(QStringList, args);

    const Result<QByteArray> key = normalisedPrivateKey(text);

    QVERIFY(!key);
    QCOMPARE(key.error().code, code);
    QCOMPARE(key.error().args, args);
    QCOMPARE(key.error().kind, Error::Kind::Invalid);
}

void TestPrivateKey::sign_ofNormalisedKey_holdsUnderThePublicKey()
{
    const Result<QByteArray> signature = signRs256("header.claims"_ba, m_key);

    QVERIFY(signature.has_value());
    QVERIFY(isSignedBy("header.claims"_ba, *signature, test::publicKeyOf(m_key)));
    QVERIFY(!isSignedBy("header.other"_ba, *signature, test::publicKeyOf(m_key)));
}

void TestPrivateKey::sign_withoutKey_fails()
{
    const Result<QByteArray> signature = signRs256("x"_ba, "no key"_ba);

    QVERIFY(!signature);
    QCOMPARE(signature.error().code, u"key_unreadable"_s);
}

void TestPrivateKey::assertion_carriesTheClaims_inWholeSeconds()
{
    const QDateTime now = QDateTime::fromString(u"2026-08-20T01:02:03.456Z"_s, Qt::ISODateWithMs);

    const Result<QByteArray> assertion = makeAssertion({u"client"_s, u"secret"_s, u"account"_s, m_key}, now);

    QVERIFY(assertion.has_value());
    const QByteArrayList parts = assertion->split('.');
    QCOMPARE(parts.size(), 3);
    const auto decode = [](const QByteArray& part) {
        return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
    };
    const QJsonObject claims = QJsonDocument::fromJson(decode(parts.at(1))).object();
    QCOMPARE(decode(parts.at(0)), QByteArray(R"({"alg":"RS256","typ":"JWT"})"));
    QCOMPARE(claims.value(u"iss"_s).toString(), u"client"_s);
    QCOMPARE(claims.value(u"sub"_s).toString(), u"account"_s);
    QCOMPARE(claims.value(u"iat"_s).toDouble(), double(now.toSecsSinceEpoch()));
    const double life = claims.value(u"exp"_s).toDouble() - claims.value(u"iat"_s).toDouble();
    QVERIFY(life > 0 && life <= 3600);
    QVERIFY(!assertion->contains('='));
    QVERIFY(isSignedBy(parts.at(0) + '.' + parts.at(1), decode(parts.at(2)), test::publicKeyOf(m_key)));
}

QTEST_GUILESS_MAIN(TestPrivateKey)
#include "tst_privatekey.moc"
