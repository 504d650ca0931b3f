// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lineworks/testauthority.h"

#include "tests/support/testkeys.h"

#include <QSslKey>

#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace smartfleet::test {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

Bio reading(const QByteArray& pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free);
}

Key privateKey(const QByteArray& pem)
{
    return Key(PEM_read_bio_PrivateKey(reading(pem).get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
}

void addExtension(X509* certificate, X509* issuer, int nid, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Certificate blank(EVP_PKEY* key, const char* name, long serial)
{
    Certificate certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>(name), -1, -1, 0);
    return certificate;
}

QByteArray pemOf(X509* certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio_X509(bio.get(), certificate);
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

} // namespace

TestAuthority::TestAuthority()
    : m_key(makeRsaKey())
{
    const Key key = privateKey(m_key);
    const Certificate authority = blank(key.get(), "Test CA", 1);
    X509_set_issuer_name(authority.get(), X509_get_subject_name(authority.get()));
    addExtension(authority.get(), authority.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(authority.get(), authority.get(), NID_key_usage, "keyCertSign");
    X509_sign(authority.get(), key.get(), EVP_sha256());
    m_certificate = pemOf(authority.get());
}

QSslCertificate TestAuthority::certificate() const
{
    return QSslCertificate(m_certificate, QSsl::Pem);
}

QSslConfiguration TestAuthority::serverFor(const QByteArray& alternativeName) const
{
    const QByteArray serverKey = makeRsaKey();
    const Certificate issuer(PEM_read_bio_X509(reading(m_certificate).get(), nullptr, nullptr, nullptr), &X509_free);
    const Certificate server = blank(privateKey(serverKey).get(), "Test server", 2);
    X509_set_issuer_name(server.get(), X509_get_subject_name(issuer.get()));
    addExtension(server.get(), issuer.get(), NID_subject_alt_name, alternativeName.constData());
    addExtension(server.get(), issuer.get(), NID_ext_key_usage, "serverAuth");
    X509_sign(server.get(), privateKey(m_key).get(), EVP_sha256());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(pemOf(server.get()), QSsl::Pem));
    configuration.setPrivateKey(QSslKey(serverKey, QSsl::Rsa));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace smartfleet::test
