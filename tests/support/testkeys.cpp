// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testkeys.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

namespace smartfleet::test {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

QByteArray contents(const Bio& bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

QByteArray privatePem(EVP_PKEY* key, const EVP_CIPHER* cipher)
{
    const Bio bio(BIO_new(BIO_s_mem()), &BIO_free);
    char passPhrase[] = "pass-phrase";
    PEM_write_bio_PKCS8PrivateKey(bio.get(), key, cipher, cipher ? passPhrase : nullptr,
                                  cipher ? int(sizeof passPhrase) - 1 : 0, nullptr, nullptr);
    return contents(bio);
}

Key readPrivate(const QByteArray& pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free);
    return Key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
}

} // namespace

QByteArray makeRsaKey(int bits)
{
    return privatePem(Key(EVP_RSA_gen(unsigned(bits)), &EVP_PKEY_free).get(), nullptr);
}

QByteArray publicKeyOf(const QByteArray& privateKey)
{
    const Bio bio(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio_PUBKEY(bio.get(), readPrivate(privateKey).get());
    return contents(bio);
}

QByteArray encryptedKey(const QByteArray& privateKey)
{
    return privatePem(readPrivate(privateKey).get(), EVP_aes_256_cbc());
}

QByteArray makeEcKey()
{
    return privatePem(Key(EVP_EC_gen("P-256"), &EVP_PKEY_free).get(), nullptr);
}

} // namespace smartfleet::test
