from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from click.testing import CliRunner, Result

from shared.cli.print_test import print_test
from shared.printing.printers.trial_page import TOKEN
from tests.helpers.virtual_printer import VirtualPrinter


@pytest.fixture
def printer() -> Iterator[VirtualPrinter]:
    with VirtualPrinter() as made:
        yield made


def run(*arguments: str) -> Result:
    return CliRunner().invoke(print_test, arguments)


def test_a_well_printer_is_walked_through_to_the_paper(printer: VirtualPrinter) -> None:
    result = run(printer.url)
    assert result.exit_code == 0, result.output
    assert "2. Keadaan: siap" in result.output
    assert "halaman uji sudah keluar" in result.output
    (receipt,) = printer.receipts
    (code,) = zxingcpp.read_barcodes(receipt.picture(576).convert("L"))
    assert code.text == TOKEN


def test_a_fault_is_named_and_nothing_printed(printer: VirtualPrinter) -> None:
    with printer.broken() as engine:
        engine.cover_open = True
    result = run(printer.url)
    assert result.exit_code == 1
    assert "tutup terbuka" in result.output
    assert printer.receipts == []


def test_an_unreachable_printer(printer: VirtualPrinter) -> None:
    printer.refuse()
    result = run(printer.url)
    assert result.exit_code == 1
    assert "Periksa daya, kabel" in result.output


def test_asking_only(printer: VirtualPrinter) -> None:
    with printer.broken() as engine:
        engine.near_end = True
    result = run(printer.url, "--status-only")
    assert result.exit_code == 0
    assert "hampir habis" in result.output
    assert printer.receipts == []


def test_a_mute_printer_gets_the_advice(printer: VirtualPrinter) -> None:
    with printer.broken():
        printer.mute = True
    result = run(printer.url)
    assert result.exit_code == 2
    assert "status=off" in result.output


def test_a_bad_address() -> None:
    result = run("lpt1")
    assert result.exit_code == 1
    assert "tcp://" in result.output


def test_no_house_and_no_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAPA_HOME", str(tmp_path / "none"))
    result = run()
    assert result.exit_code == 1
    assert "sapa print-test URL" in result.output
