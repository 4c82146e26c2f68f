"""The program rehearsed: a morning played through the real windows, and pictures of every screen.

The only room that may know both faces.
"""
