// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/formrow.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QStringList shownTexts(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (!label->isHidden())
            texts << label->text();
    }
    return texts;
}

} // namespace

class TestFormRow : public QObject
{
    Q_OBJECT

private slots:
    void setTexts_label_namesItsField();
    void need_each_isSaidInWords_data();
    void need_each_isSaidInWords();
    void setError_given_standsBesideAndIsReadOut();
    void setError_empty_takesItAway();
    void focusField_boxedField_goesInside();
    void narrowBefore_needsNoMoreHeightOnceItIsWide();
};

void TestFormRow::setTexts_label_namesItsField()
{
    auto* edit = new QLineEdit;
    FormRow row(edit, Need::Required);

    row.setTexts(u"Client ID"_s, u"From the Developer Console"_s);

    QCOMPARE(edit->accessibleName(), u"Client ID"_s);
    QVERIFY(edit->accessibleDescription().contains(u"From the Developer Console"_s));
    QVERIFY(shownTexts(row).contains(u"From the Developer Console"_s));
}

void TestFormRow::need_each_isSaidInWords_data()
{
    QTest::addColumn<Need>("need");
    QTest::addColumn<QString>("word");

    QTest::newRow("required") << Need::Required << u"Required"_s;
    QTest::newRow("optional") << Need::Optional << u"Optional"_s;
}

void TestFormRow::need_each_isSaidInWords()
{
    QFETCH(const Need, need);
    QFETCH(const QString, word);
    auto* edit = new QLineEdit;
    FormRow row(edit, need);

    row.setTexts(u"Client ID"_s);

    QVERIFY(shownTexts(row).contains(word));
    QVERIFY(edit->accessibleDescription().contains(word));
}

void TestFormRow::setError_given_standsBesideAndIsReadOut()
{
    auto* edit = new QLineEdit;
    FormRow row(edit, Need::Required);
    row.setTexts(u"Domain ID"_s);

    row.setError(u"A Domain ID has digits only."_s);

    QCOMPARE(row.error(), u"A Domain ID has digits only."_s);
    QVERIFY(shownTexts(row).contains(u"A Domain ID has digits only."_s));
    QVERIFY(edit->accessibleDescription().contains(u"A Domain ID has digits only."_s));
}

void TestFormRow::setError_empty_takesItAway()
{
    auto* edit = new QLineEdit;
    FormRow row(edit, Need::Required);
    row.setTexts(u"Domain ID"_s);
    row.setError(u"A Domain ID has digits only."_s);

    row.setError({});

    QVERIFY(!shownTexts(row).contains(u"A Domain ID has digits only."_s));
    QVERIFY(!edit->accessibleDescription().contains(u"digits"_s));
}

void TestFormRow::focusField_boxedField_goesInside()
{
    auto* box = new QWidget;
    auto* edit = new QLineEdit(box);
    FormRow row(box, Need::None, nullptr, edit);
    row.setTexts(u"Private Key"_s);
    row.show();
    QVERIFY(QTest::qWaitForWindowExposed(&row));

    row.focusField();

    QCOMPARE(row.focusWidget(), edit);
    QCOMPARE(edit->accessibleName(), u"Private Key"_s);
}

void TestFormRow::narrowBefore_needsNoMoreHeightOnceItIsWide()
{
    QWidget window;
    FormRow straight(new QLineEdit, Need::None, &window);
    FormRow widened(new QLineEdit, Need::None, &window);
    straight.resize(700, 300);
    widened.resize(90, 300);
    window.show();
    for (FormRow* row : {&straight, &widened})
        row->setTexts(u"A label of some words"_s);
    QVERIFY(widened.sizeHint().height() > 0); // with the label in several lines

    widened.resize(700, 300);

    QCOMPARE(widened.heightForWidth(700), straight.heightForWidth(700));
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestFormRow)
#include "tst_formrow.moc"
