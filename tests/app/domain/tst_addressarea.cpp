// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/addressarea.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestAddressArea : public QObject
{
    Q_OBJECT

private slots:
    void area_data();
    void area();
};

void TestAddressArea::area_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("area");

    const auto row = [](const char* name, const QString& address, const QString& area) {
        QTest::newRow(name) << address << area;
    };
    row("ward of Tokyo", u"東京都千代田区丸の内1丁目9-1"_s, u"東京都千代田区"_s);
    row("ward of Tokyo of one letter", u"東京都港区海岸1丁目 7-1"_s, u"東京都港区"_s);
    row("northern ward of Tokyo", u"東京都北区王子本町1-15-22"_s, u"東京都北区"_s);
    row("city of Tokyo with 町", u"東京都町田市森野2-2-22"_s, u"東京都町田市"_s);
    row("city of Tokyo with 村", u"東京都武蔵村山市本町1-1-1"_s, u"東京都武蔵村山市"_s);
    row("district of Tokyo", u"東京都西多摩郡奥多摩町氷川215-6"_s, u"東京都西多摩郡奥多摩町"_s);
    row("island of Tokyo", u"東京都八丈町大賀郷2551-2"_s, u"東京都八丈町"_s);
    row("designated city", u"神奈川県横浜市神奈川区 首都高速神奈川1号横羽線"_s, u"神奈川県横浜市神奈川区"_s);
    row("designated city, 大阪", u"大阪府大阪市北区中之島1丁目3-20"_s, u"大阪府大阪市北区"_s);
    row("designated city, 京都", u"京都府京都市中京区寺町通御池上る上本能寺前町488"_s, u"京都府京都市中京区"_s);
    row("designated city in kana", u"埼玉県さいたま市大宮区錦町630"_s, u"埼玉県さいたま市大宮区"_s);
    row("ward with 村", u"愛知県名古屋市中村区名駅1-1-4"_s, u"愛知県名古屋市中村区"_s);
    row("long ward", u"神奈川県横浜市保土ケ谷区川辺町2-9"_s, u"神奈川県横浜市保土ケ谷区"_s);
    row("ward of 北九州", u"福岡県北九州市小倉北区城内1-1"_s, u"福岡県北九州市小倉北区"_s);
    row("designated city without its ward", u"新潟県新潟市"_s, u"新潟県新潟市"_s);
    row("designated city without its prefecture", u"横浜市西区みなとみらい2-3-1"_s, u"横浜市西区"_s);
    row("北海道", u"北海道札幌市中央区北1条西2丁目"_s, u"北海道札幌市中央区"_s);
    row("district of 北海道", u"北海道虻田郡倶知安町北1条東3丁目3"_s, u"北海道虻田郡倶知安町"_s);
    row("余市郡余市町", u"北海道余市郡余市町朝日町26"_s, u"北海道余市郡余市町"_s);
    row("区 of a city that has no wards", u"新潟県上越市大潟区土底浜1081-1"_s, u"新潟県上越市"_s);
    row("plain city", u"千葉県船橋市湊町2-10-25"_s, u"千葉県船橋市"_s);
    row("市川市", u"千葉県市川市八幡1-1-1"_s, u"千葉県市川市"_s);
    row("四日市市", u"三重県四日市市諏訪町1-5"_s, u"三重県四日市市"_s);
    row("廿日市市", u"広島県廿日市市下平良1-11-1"_s, u"広島県廿日市市"_s);
    row("大和郡山市", u"奈良県大和郡山市北郡山町248-4"_s, u"奈良県大和郡山市"_s);
    row("郡山市", u"福島県郡山市朝日1-23-7"_s, u"福島県郡山市"_s);
    row("蒲郡市", u"愛知県蒲郡市旭町17-1"_s, u"愛知県蒲郡市"_s);
    row("十日町市", u"新潟県十日町市千歳町3-3"_s, u"新潟県十日町市"_s);
    row("longest city", u"鹿児島県いちき串木野市昭和通133-1"_s, u"鹿児島県いちき串木野市"_s);
    row("田村郡三春町", u"福島県田村郡三春町大町1-2"_s, u"福島県田村郡三春町"_s);
    row("西村山郡", u"山形県西村山郡河北町谷地戊81"_s, u"山形県西村山郡河北町"_s);
    row("高市郡明日香村", u"奈良県高市郡明日香村岡55"_s, u"奈良県高市郡明日香村"_s);
    row("杵島郡大町町", u"佐賀県杵島郡大町町大町5017"_s, u"佐賀県杵島郡大町町"_s);
    row("佐波郡玉村町", u"群馬県佐波郡玉村町下新田201"_s, u"群馬県佐波郡玉村町"_s);
    row("柴田郡村田町", u"宮城県柴田郡村田町村田迫6"_s, u"宮城県柴田郡村田町"_s);
    row("postal code first", u"〒100-0005 東京都千代田区丸の内1-9-1"_s, u"東京都千代田区"_s);
    row("full-width postal code", u"〒100−0005 東京都千代田区丸の内1−9−1"_s, u"東京都千代田区"_s);
    row("country first", u"日本、〒530-0005 大阪府大阪市北区中之島1"_s, u"大阪府大阪市北区"_s);
    row("blanks between the parts", u"兵庫県 神戸市 中央区 加納町6丁目5-1"_s, u"兵庫県神戸市中央区"_s);
    row("geocoder's order", u"丸の内一丁目, 千代田区, 東京都, 100-0005, 日本"_s, u"東京都千代田区"_s);
    row("geocoder's order, designated city", u"中之島1丁目, 北区, 大阪市, 大阪府, 530-0005, 日本"_s,
        u"大阪府大阪市北区"_s);
    row("geocoder's order, district", u"氷川, 奥多摩町, 西多摩郡, 東京都, 198-0212, 日本"_s,
        u"東京都西多摩郡奥多摩町"_s);
    row("neighbourhood with 町 alone", u"大阪府淡路町2丁目"_s, u"大阪府"_s);
    row("neighbourhood that looks like a town", u"本町3-4"_s, QString());
    row("motorway alone", u"首都高速神奈川1号横羽線"_s, QString());
    row("romanised", u"1-9-1 Marunouchi, Chiyoda, Tokyo, JP"_s, u"Chiyoda, Tokyo, JP"_s);
    row("romanised with a building", u"Shin-Maru Building, Marunouchi 1-5-1, Chiyoda City, Tokyo, 100-6590, Japan"_s,
        u"Chiyoda City, Tokyo, Japan"_s);
    row("street and country", u"Sotobori-dori, JP"_s, u"JP"_s);
    row("street alone", u"Sotobori-dori 5"_s, QString());
    row("empty", QString(), QString());
}

void TestAddressArea::area()
{
    QFETCH(QString, address);
    QFETCH(QString, area);

    QCOMPARE(areaOf(address), area);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestAddressArea)
#include "tst_addressarea.moc"
