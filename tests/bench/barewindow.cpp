// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window is measured against: the least that a Qt program with a table and a toolbar can be.
#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolBar>

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QStandardItemModel model(20, 5);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(QStringLiteral("車両 %1-%2").arg(row).arg(column)));
    }
    QMainWindow window;
    auto* table = new QTableView(&window);
    table->setModel(&model);
    window.setCentralWidget(table);
    auto* bar = window.addToolBar(QStringLiteral("Tools"));
    for (const char16_t* text : {u"New", u"Edit", u"Delete"})
        bar->addAction(QString::fromUtf16(text));
    window.resize(1080, 760);
    window.show();
    return QApplication::exec();
}
