// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/privatekey.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

constexpr int LeastBits = 2048;
constexpr qsizetype PemLineLength = 64;

struct Block
{
    QString label = {};
    QString body = {};
};

tl::unexpected<Error> keyError(const QString& code, const QStringList& args = {}, const QString& detail = {})
{
    return failure(Error::Kind::Invalid, code, args, detail);
}

QString opensslError()
{
    const unsigned long code = ERR_get_error();
    char text[256] = {};
    ERR_error_string_n(code, text, sizeof text);
    ERR_clear_error();
    return code == 0 ? QString() : QString::fromLatin1(text);
}

// the default would ask on the terminal
int noPassPhrase(char*, int, int, void*)
{
    return -1;
}

QString decoded(const QByteArray& text)
{
    const std::optional<QStringConverter::Encoding> encoding = QStringConverter::encodingForData(text);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    return decoder.decode(text);
}

// real line breaks for the ones that editors, JSON and shells write
QString withLineBreaks(QString text)
{
    text.replace(u"\\r"_s, u"\n"_s).replace(u"\\n"_s, u"\n"_s);
    return text.replace(u'\r', u'\n');
}

std::vector<Block> pemBlocks(const QString& text)
{
    static const QRegularExpression pattern(u"-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \\1-----"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    std::vector<Block> blocks;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        blocks.push_back({match.captured(1), match.captured(2)});
    }
    return blocks;
}

Result<Block> privateBlock(const std::vector<Block>& blocks)
{
    for (const Block& block : blocks) {
        if (block.label.endsWith(u"PRIVATE KEY"_s))
            return block;
    }
    for (const Block& block : blocks) {
        if (block.label.contains(u"CERTIFICATE"_s))
            return keyError(u"key_is_certificate"_s);
        if (block.label.endsWith(u"PUBLIC KEY"_s))
            return keyError(u"key_is_public"_s);
    }
    return keyError(u"key_unreadable"_s, {}, u"no private key block"_s);
}

QByteArray regularPem(const Block& block)
{
    QString base64;
    base64.reserve(block.body.size());
    for (const QChar c : block.body) {
        if (!c.isSpace())
            base64.append(c);
    }
    const QByteArray label = block.label.toLatin1();
    const QByteArray body = base64.toLatin1();
    QByteArray pem = "-----BEGIN " + label + "-----\n";
    for (qsizetype at = 0; at < body.size(); at += PemLineLength)
        pem += body.mid(at, PemLineLength) + '\n';
    return pem + "-----END " + label + "-----\n";
}

Key readKey(const QByteArray& pem)
{
    ERR_clear_error();
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free);
    return Key(PEM_read_bio_PrivateKey(bio.get(), nullptr, &noPassPhrase, nullptr), &EVP_PKEY_free);
}

} // namespace

Result<QByteArray> normalisedPrivateKey(const QByteArray& text)
{
    const QString whole = withLineBreaks(decoded(text));
    if (whole.trimmed().isEmpty())
        return keyError(u"key_missing"_s);
    const Result<Block> block = privateBlock(pemBlocks(whole));
    SMARTFLEET_TRY(block);
    if (block->label.startsWith(u"ENCRYPTED"_s) || block->body.contains(u"ENCRYPTED"_s))
        return keyError(u"key_encrypted"_s);

    QByteArray pem = regularPem(*block);
    const Key key = readKey(pem);
    if (!key)
        return keyError(u"key_unreadable"_s, {}, opensslError());
    if (EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA)
        return keyError(u"key_not_rsa"_s);
    const int bits = EVP_PKEY_get_bits(key.get());
    if (bits < LeastBits)
        return keyError(u"key_too_short"_s, {QString::number(bits)});
    return pem;
}

Result<QByteArray> signRs256(const QByteArray& data, const QByteArray& privateKeyPem)
{
    const Key key = readKey(privateKeyPem);
    if (!key)
        return keyError(u"key_unreadable"_s, {}, opensslError());
    const DigestContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const auto* bytes = reinterpret_cast<const unsigned char*>(data.constData());
    const auto length = static_cast<size_t>(data.size());
    size_t size = 0;
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, bytes, length) != 1)
        return keyError(u"key_unreadable"_s, {}, opensslError());
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, bytes, length) != 1)
        return keyError(u"key_unreadable"_s, {}, opensslError());
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

} // namespace smartfleet
