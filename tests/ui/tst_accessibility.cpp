// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/accessibility.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

class TestAccessibility : public QObject
{
    Q_OBJECT

private:
    static bool holds(QAccessibleInterface* node, const QString& name)
    {
        if (!node)
            return false;
        if (node->text(QAccessible::Name) == name)
            return true;
        for (int i = 0; i < node->childCount(); ++i) {
            if (holds(node->child(i), name))
                return true;
        }
        return false;
    }

private slots:
    void initTestCase() { installAccessibility(); }

    void scrollArea_childThatIsGone_isNone()
    {
        QScrollArea area;
        area.setWidget(new QLabel(u"inside"_s));
        area.show();
        QAccessibleInterface* described = QAccessible::queryAccessibleInterface(&area);

        QVERIFY(described);
        QVERIFY(!described->child(described->childCount()));
        QVERIFY(!described->child(1000));
    }

    void scrollArea_whatItHolds_canBeReached()
    {
        QScrollArea area;
        area.setWidget(new QLabel(u"inside"_s));
        area.show();

        QVERIFY(holds(QAccessible::queryAccessibleInterface(&area), u"inside"_s));
    }
};

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestAccessibility)
#include "tst_accessibility.moc"
