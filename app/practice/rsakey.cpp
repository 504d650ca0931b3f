// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/rsakey.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <memory>

namespace smartfleet {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using Digest = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

QByteArray contentsOf(const Bio& bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return size > 0 ? QByteArray(data, size) : QByteArray();
}

} // namespace

RsaKey makeRsaKeyPair(int bits)
{
    const Key key(EVP_RSA_gen(static_cast<unsigned int>(bits)), &EVP_PKEY_free);
    if (!key)
        return {};
    const Bio privateHalf(BIO_new(BIO_s_mem()), &BIO_free);
    const Bio publicHalf(BIO_new(BIO_s_mem()), &BIO_free);
    if (PEM_write_bio_PKCS8PrivateKey(privateHalf.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_PUBKEY(publicHalf.get(), key.get()) != 1)
        return {};
    return {contentsOf(privateHalf), contentsOf(publicHalf)};
}

bool isSignedBy(const QByteArray& publicPem, const QByteArray& data, const QByteArray& signature)
{
    const Bio bio(BIO_new_mem_buf(publicPem.constData(), static_cast<int>(publicPem.size())), &BIO_free);
    const Key key(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    const Digest digest(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    if (!key || !digest || EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1)
        return false;
    const int verdict =
        EVP_DigestVerify(digest.get(), reinterpret_cast<const unsigned char*>(signature.constData()),
                         static_cast<size_t>(signature.size()),
                         reinterpret_cast<const unsigned char*>(data.constData()), static_cast<size_t>(data.size()));
    ERR_clear_error(); // a forged signature is an answer here, not a fault of later OpenSSL calls
    return verdict == 1;
}

} // namespace smartfleet
