from shared.cli.windowed import main

main("board")
