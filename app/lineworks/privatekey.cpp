// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/privatekey.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <algorithm>
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
    text.replace(u"\r\n"_s, u"\n"_s);
    return text.replace(u'\r', u'\n');
}

// what stands between the characters of a key without belonging to it: blanks, seen or not, and the marks of quotations
bool isBetween(QChar c)
{
    return c.isSpace() || c == u'>' || c == u'"' || c == u'\'' || c == u'\\' || c.category() == QChar::Other_Format;
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

// word processors make long dashes of the hyphens, and mail programs lose some
QString withFrame(QString text)
{
    if (!pemBlocks(text).empty())
        return text;
    static const QRegularExpression frame(
        u"[-\\x{2010}-\\x{2015}\\x{2212}\\x{FF0D}]+\\s*(BEGIN|END) ([A-Z0-9 ]+?)\\s*[-\\x{2010}-\\x{2015}\\x{2212}\\x{FF0D}]+"_s);
    text.replace(frame, u"-----\\1 \\2-----"_s);
    static const QRegularExpression bare(u"\\A[A-Za-z0-9+/=\\s]{200,}\\z"_s);
    if (bare.match(text).hasMatch())
        return u"-----BEGIN PRIVATE KEY-----\n%1\n-----END PRIVATE KEY-----"_s.arg(text.trimmed());
    return text;
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
        if (!isBetween(c))
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

/// What had to be done to `text` for the block to be read. `framed` is the text once line breaks and frame are whole.
std::set<KeyRepair> repairsOf(const QString& text, const QString& framed, const Block& block)
{
    std::set<KeyRepair> repairs;
    if (text.contains(u"\\n"_s) || text.contains(u"\\r"_s))
        repairs.insert(KeyRepair::EscapesResolved);
    if (framed != withLineBreaks(text))
        repairs.insert(KeyRepair::FrameRestored);
    const QStringList lines = block.body.trimmed().split(u'\n');
    const bool areTooLong = std::any_of(lines.begin(), lines.end(),
                                        [](const QString& line) { return line.trimmed().size() > 2 * PemLineLength; });
    if (areTooLong)
        repairs.insert(KeyRepair::LineBreaksRestored);
    const bool areDirty = std::any_of(lines.begin(), lines.end(), [](const QString& line) {
        return std::any_of(line.begin(), line.end(), isBetween);
    });
    if (areDirty && !areTooLong)
        repairs.insert(KeyRepair::BlanksRemoved);
    const QString around = QString(framed).remove(block.body);
    const qsizetype frameLength = 2 * block.label.size() + u"-----BEGIN -----"_s.size() + u"-----END -----"_s.size();
    const auto visible = std::count_if(around.begin(), around.end(), [](QChar c) { return !isBetween(c); });
    if (visible > frameLength - 2 * block.label.count(u' ') - 2)
        repairs.insert(KeyRepair::RestLeftOut);
    return repairs;
}

} // namespace

Result<QByteArray> normalisedPrivateKey(const QByteArray& text)
{
    return readPrivateKey(text).map([](const ReadPrivateKey& read) { return read.pem; });
}

Result<ReadPrivateKey> readPrivateKey(const QByteArray& text)
{
    const QString original = decoded(text);
    const QString whole = withFrame(withLineBreaks(original));
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
    return ReadPrivateKey{pem, repairsOf(original, whole, *block)};
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
