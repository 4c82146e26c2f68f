"""What `pyinstaller.spec` puts together: four programs, the Qt they use, licences, icons."""
