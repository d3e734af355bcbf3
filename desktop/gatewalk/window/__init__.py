"""The main window, its actions, dialogs and filing."""
