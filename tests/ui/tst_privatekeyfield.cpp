// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testkeys.h"
#include "ui/kit/statuslabel.h"
#include "ui/services/privatekeyfield.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// Everything a person or a screen reader could read in the field.
QString everythingIn(const PrivateKeyField& field)
{
    QStringList texts;
    for (const QWidget* widget : field.findChildren<QWidget*>())
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
    for (const QLabel* label : field.findChildren<QLabel*>())
        texts << label->text();
    for (const QPlainTextEdit* edit : field.findChildren<QPlainTextEdit*>())
        texts << edit->toPlainText();
    return texts.join(u'\n');
}

QString status(const PrivateKeyField& field)
{
    return field.findChild<StatusLabel*>(u"privateKeyStatus"_s)->word();
}

QPlainTextEdit* edit(const PrivateKeyField& field)
{
    return field.findChild<QPlainTextEdit*>(u"privateKeyEdit"_s);
}

/// Lets go of `data` over the field.
void dropOn(PrivateKeyField& field, const QMimeData& data)
{
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    static_cast<QObject&>(field).event(&drop); // QApplication gives drops only to where the mouse is
}

} // namespace

class TestPrivateKeyField : public QObject
{
    Q_OBJECT

private slots:
    void text_lineBreaksLost_saysTheyWereRestored();
    void initTestCase() { m_key = test::makeRsaKey(); }
    void paste_goodKey_isReadAndHidden();
    void paste_goodKey_cantBeGotBackByUndo();
    void readFile_goodKey_isRead();
    void readFile_missing_saysSo();
    void drop_file_isRead();
    void drop_text_isRead();
    void type_halfAKey_keepsTextAndTellsWhy();
    void bad_key_isTold_data();
    void bad_key_isTold();
    void replace_clicked_startsAnew();
    void setText_empty_isNoError();

private:
    QByteArray m_key;
};

void TestPrivateKeyField::paste_goodKey_isReadAndHidden()
{
    PrivateKeyField field;
    QSignalSpy changed(&field, &PrivateKeyField::changed);
    QApplication::clipboard()->setText(QString::fromLatin1(m_key));

    edit(field)->paste();

    QCOMPARE(changed.count(), 1);
    QVERIFY(!field.key().isEmpty());
    QVERIFY(!field.error());
    QCOMPARE(status(field), u"Private Key read (RSA 2048 bit)"_s);
    QVERIFY(!everythingIn(field).contains(u"PRIVATE KEY"_s));
}

void TestPrivateKeyField::paste_goodKey_cantBeGotBackByUndo()
{
    PrivateKeyField field;
    QApplication::clipboard()->setText(QString::fromLatin1(m_key));
    edit(field)->paste();

    edit(field)->undo();

    QVERIFY(edit(field)->toPlainText().isEmpty());
}

void TestPrivateKeyField::readFile_goodKey_isRead()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"private_鍵.key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_key);
    file.close();
    PrivateKeyField field;

    field.readFile(file.fileName());

    QVERIFY(!field.key().isEmpty());
}

void TestPrivateKeyField::readFile_missing_saysSo()
{
    PrivateKeyField field;

    field.readFile(u"/nowhere/private.key"_s);

    QVERIFY(field.key().isEmpty());
    QVERIFY(field.error());
    QCOMPARE(field.error()->code, u"file_unreadable"_s);
}

void TestPrivateKeyField::drop_file_isRead()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"private.key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_key);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    PrivateKeyField field;

    dropOn(field, data);

    QVERIFY(!field.key().isEmpty());
}

void TestPrivateKeyField::drop_text_isRead()
{
    QMimeData data;
    data.setText(QString::fromLatin1(m_key));
    PrivateKeyField field;

    dropOn(field, data);

    QVERIFY(!field.key().isEmpty());
}

void TestPrivateKeyField::type_halfAKey_keepsTextAndTellsWhy()
{
    const QString half = QString::fromLatin1(m_key.left(200));
    PrivateKeyField field;

    edit(field)->insertPlainText(half);

    QVERIFY(field.key().isEmpty());
    QVERIFY(field.error());
    QCOMPARE(edit(field)->toPlainText(), half);
}

void TestPrivateKeyField::bad_key_isTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");

    QTest::newRow("the public half") << test::publicKeyOf(m_key) << u"key_is_public"_s;
    QTest::newRow("with a pass-phrase") << test::encryptedKey(m_key) << u"key_encrypted"_s;
    QTest::newRow("on a curve") << test::makeEcKey() << u"key_not_rsa"_s;
    QTest::newRow("too short") << test::makeRsaKey(1024) << u"key_too_short"_s;
    QTest::newRow("anything else") << "hello"_ba << u"key_unreadable"_s;
}

void TestPrivateKeyField::bad_key_isTold()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, code);
    PrivateKeyField field;

    field.setText(text);

    QVERIFY(field.key().isEmpty());
    QVERIFY(field.error());
    QCOMPARE(field.error()->code, code);
}

void TestPrivateKeyField::replace_clicked_startsAnew()
{
    PrivateKeyField field;
    field.setText(m_key);

    QTest::mouseClick(field.findChild<QPushButton*>(u"privateKeyReplaceButton"_s), Qt::LeftButton);

    QVERIFY(field.key().isEmpty());
    QVERIFY(!field.error());
    QVERIFY(!edit(field)->isHidden());
}

void TestPrivateKeyField::setText_empty_isNoError()
{
    PrivateKeyField field;

    field.setText("  \n");

    QVERIFY(!field.error());
    QVERIFY(field.key().isEmpty());
}

void TestPrivateKeyField::text_lineBreaksLost_saysTheyWereRestored()
{
    PrivateKeyField field;
    const QByteArray key = test::makeRsaKey();

    field.setText(QByteArray(key).replace('\n', ' '));
    QVERIFY2(status(field).contains(u"line breaks were lost"_s), qPrintable(status(field)));

    field.setText(key);
    QVERIFY(!status(field).contains(u'\n'));
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestPrivateKeyField)
#include "tst_privatekeyfield.moc"
